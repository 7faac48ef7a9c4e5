package org.homestretch.handout.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homestretch.handout.boundary.HandoutFile;

/** What a browser is answered that asks for a handout. */
final class HandoutAnswer {

    private final HttpServletResponse response;

    HandoutAnswer(HttpServletResponse response) {
        this.response = response;
    }

    /** To be kept as a file. */
    void attach(HandoutFile file) throws IOException {
        send(file, "attachment");
    }

    /** To be looked at in the browser. */
    void show(HandoutFile file) throws IOException {
        send(file, "inline");
    }

    private void send(HandoutFile file, String disposition) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + file.name() + "\"");
        response.setContentLength(file.pdf().length);
        response.getOutputStream().write(file.pdf());
    }

    /** Says in a sentence for people why there is none. */
    void refuse(String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(sentence);
    }
}
