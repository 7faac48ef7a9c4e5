package org.homestretch.exercise.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.PictureRef;
import org.homestretch.platform.boundary.KeptPictures;
import org.homestretch.platform.entity.PictureFile;

/**
 * Serves {@code /picture/<hash>}, which never changes, and {@code /picture/of/<slug>}: the first picture of an exercise, with
 * {@code ?issued=<milliseconds>} as it was at that time. Whatever is served was written by us, is shown as what it is and
 * as nothing else.
 */
@WebServlet(name = "PictureImage", urlPatterns = "/picture/*")
public class PictureImage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern BY_HASH = Pattern.compile("/([0-9a-f]{64})");
    private static final Pattern BY_SLUG = Pattern.compile("/of/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,14}");
    private static final int NAME_LENGTH = 12;

    @Inject
    transient ExercisePictures pictures;

    @Inject
    transient KeptPictures kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher byHash = BY_HASH.matcher(path);
        Matcher bySlug = BY_SLUG.matcher(path);
        if (byHash.matches()) {
            send(Optional.of(byHash.group(1)), "private, max-age=31536000, immutable", request, response);
        } else if (bySlug.matches()) {
            send(first(bySlug.group(1), request.getParameter("issued")), "private, no-cache", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<String> first(String slug, String issued) {
        List<PictureRef> shown = issued != null && MILLISECONDS.matcher(issued).matches()
                ? pictures.shownAt(slug, Instant.ofEpochMilli(Long.parseLong(issued)))
                : pictures.shown(slug);
        return shown.stream().map(PictureRef::hash).findFirst();
    }

    private void send(Optional<String> hash, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = hash.map(known -> "\"" + known + "\"").orElse("");
        if (hash.isPresent() && tag.equals(request.getHeader("If-None-Match"))) {
            describe(response, tag, caching);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<PictureFile> file = hash.flatMap(kept::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(response, tag, caching);
        write(file.get(), response);
    }

    private static void describe(HttpServletResponse response, String tag, String caching) {
        response.setHeader("Cache-Control", caching);
        response.setHeader("ETag", tag);
    }

    private static void write(PictureFile file, HttpServletResponse response) throws IOException {
        String ending = file.contentType().equals("image/png") ? ".png" : ".jpg";
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + file.hash().substring(0, NAME_LENGTH) + ending + "\"");
        response.setContentType(file.contentType());
        byte[] bytes = file.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
