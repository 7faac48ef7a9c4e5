package org.homestretch.exercise.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.FigureView;

/**
 * Serves {@code /figure/<slug>.svg?side=left&shown=moving&colors=gray&muscles=shown&issued=…}; every parameter may be
 * left out. Browsers keep pictures for a day and then ask whether theirs is still right: they change with a release, and
 * a figure that the clinic poses anew gets another address (see {@link FigureAddress}).
 */
@WebServlet(name = "FigureImage", urlPatterns = "/figure/*")
public class FigureImage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([a-z0-9]+(?:-[a-z0-9]+)*)\\.svg");

    /** A moving picture carries its own style sheet; nothing else may come into it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    transient ExerciseFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<FigureView> view = view(request);
        Optional<String> svg = path.matches() && view.isPresent()
                ? svg(path.group(1), view.get(), issuedAt(request))
                : Optional.empty();
        if (svg.isPresent()) {
            send(svg.get().getBytes(StandardCharsets.UTF_8), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<String> svg(String slug, FigureView view, Optional<Instant> issuedAt) {
        return issuedAt.isPresent()
                ? figures.svg(slug, view, title(slug), issuedAt.get())
                : figures.svg(slug, view, title(slug));
    }

    /** When the program was issued whose picture is wanted; anything but a number means now. */
    private static Optional<Instant> issuedAt(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("issued"))
                .filter(issued -> issued.matches("\\d{1,15}"))
                .map(issued -> Instant.ofEpochMilli(Long.parseLong(issued)));
    }

    private static void send(byte[] svg, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = tag(svg);
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }

    private static String tag(byte[] svg) {
        CRC32 checksum = new CRC32();
        checksum.update(svg);
        return "\"" + Long.toHexString(checksum.getValue()) + "-" + svg.length + "\"";
    }

    /** Empty when a parameter has a value that does not exist. */
    private static Optional<FigureView> view(HttpServletRequest request) {
        try {
            return Optional.of(new FigureView(
                    constant(request.getParameter("shown"), FigureView.Shown.class, FigureView.USUAL.shown()),
                    constant(request.getParameter("colors"), FigureView.Colors.class, FigureView.USUAL.colors()),
                    "left".equals(request.getParameter("side")),
                    "shown".equals(request.getParameter("muscles"))));
        } catch (IllegalArgumentException unknownValue) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E constant(String value, Class<E> type, E usual) {
        return value == null
                ? usual
                : Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The page beside the picture names the exercise in the reader's language; the file itself carries its slug. */
    private static String title(String slug) {
        return slug.replace('-', ' ');
    }
}
