package org.homestretch.adherence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.ReportFile;
import org.homestretch.adherence.boundary.ReportPeriodNotPossibleException;
import org.homestretch.adherence.boundary.ReportScope;

/** The table of the report as a download. It lies beside the page, so that the same people may have it. */
@WebServlet(urlPatterns = {"/manager/report/adherence.csv", "/clinician/report/adherence.csv"})
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Adherence adherence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportFile file;
        try {
            file = adherence.export(scope(request));
        } catch (DateTimeException | IllegalArgumentException | ReportPeriodNotPossibleException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static ReportScope scope(HttpServletRequest request) {
        String site = given(request, "site");
        return new ReportScope(
                LocalDate.parse(given(request, "from")),
                LocalDate.parse(given(request, "to")),
                site.isEmpty() ? null : Long.valueOf(site));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
