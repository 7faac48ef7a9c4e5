package org.homestretch.handout.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.handout.boundary.HandoutFile;
import org.homestretch.handout.boundary.HandoutPreviews;
import org.homestretch.platform.boundary.BusinessException;
import org.homestretch.platform.web.ErrorTexts;
import org.homestretch.program.boundary.UnknownProgramException;

/** Serves {@code /clinician/handout/preview/<program>.pdf}, the draft of a program as it would print (H-30). */
@WebServlet(name = "HandoutPreview", urlPatterns = "/clinician/handout/preview/*")
public class HandoutPreview extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})\\.pdf");

    /** The browser's own viewer styles itself. Only our own pages may show the file in a frame. */
    private static final String POLICY =
            "default-src 'self'; object-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    transient HandoutPreviews previews;

    @Inject
    transient ErrorTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", POLICY);
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(previews.preview(Long.parseLong(path.group(1))), response);
        } catch (UnknownProgramException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException | NotYourPatientException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessException broken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(texts.of(broken, request.getLocale()));
        }
    }

    private static void send(HandoutFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        response.setContentLength(file.pdf().length);
        response.getOutputStream().write(file.pdf());
    }
}
