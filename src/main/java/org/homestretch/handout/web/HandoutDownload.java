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
import org.homestretch.handout.boundary.HandoutBatches;
import org.homestretch.handout.boundary.HandoutDamagedException;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.boundary.UnknownBatchException;
import org.homestretch.handout.boundary.UnknownHandoutException;
import org.homestretch.platform.web.ErrorTexts;

/** Serves {@code /clinic/handout/file/<id>.pdf} out of the archive, and {@code batch-<id>.pdf} of a batch, to staff who work at the patient's site. */
@WebServlet(name = "HandoutDownload", urlPatterns = "/clinic/handout/file/*")
public class HandoutDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As many digits as a table's number can have. */
    private static final Pattern PATH = Pattern.compile("/(batch-)?([0-9]{1,18})\\.pdf");

    @Inject
    transient Handouts handouts;

    @Inject
    transient HandoutBatches batches;

    @Inject
    transient ErrorTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HandoutAnswer answer = new HandoutAnswer(response);
        try {
            long id = Long.parseLong(path.group(2));
            answer.attach(path.group(1) == null ? handouts.handout(id) : batches.file(id));
        } catch (UnknownHandoutException | UnknownBatchException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException | NotYourPatientException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (HandoutDamagedException damaged) {
            answer.refuse(texts.of(damaged, Locale.ENGLISH));
        }
    }
}
