package org.homestretch.handout.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.handout.boundary.HandoutPreviews;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.platform.boundary.BusinessException;
import org.homestretch.platform.web.ErrorTexts;
import org.homestretch.program.boundary.UnknownProgramException;

/**
 * Serves {@code /clinician/handout/preview/<program>.pdf}, the draft of a program as it would print (H-30), and {@code
 * /clinic/handout/preview/<version>.pdf}, the same of an issued version (H-43), as the form wants it that is sent there. It
 * is asked for by POST, so that nothing that was typed stands in an address (H-55).
 */
@WebServlet(
        name = "HandoutPreview",
        urlPatterns = {HandoutPreview.OF_DRAFTS + "*", HandoutPreview.OF_VERSIONS + "*"})
public class HandoutPreview extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String OF_DRAFTS = "/clinician/handout/preview/";
    static final String OF_VERSIONS = "/clinic/handout/preview/";

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})\\.pdf");

    /** The browser's own viewer styles itself. Only our own pages may show the file in a frame. */
    private static final String POLICY =
            "default-src 'self'; object-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    transient HandoutPreviews previews;

    @Inject
    transient ErrorTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", POLICY);
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<PrintOrder> order = PreviewFields.order(request::getParameterValues);
        if (!path.matches() || order.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HandoutAnswer answer = new HandoutAnswer(response);
        try {
            long id = Long.parseLong(path.group(1));
            answer.show(
                    OF_DRAFTS.startsWith(request.getServletPath())
                            ? previews.preview(id, order.get().options())
                            : previews.previewVersion(id, order.get()));
        } catch (UnknownProgramException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException | NotYourPatientException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessException broken) {
            answer.refuse(texts.of(broken, Locale.ENGLISH));
        }
    }
}
