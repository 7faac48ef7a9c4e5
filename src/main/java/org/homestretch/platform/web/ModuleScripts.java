package org.homestretch.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves {@code /modules/<release>/<script>}, see {@link ModuleAddress}; what is asked for by another release is not kept. */
@WebServlet(name = "ModuleScripts", urlPatterns = ModuleScripts.PATH + "*")
public class ModuleScripts extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/modules/";

    private static final Pattern SCRIPT = Pattern.compile("/([0-9a-f]{1,8})/([a-z-]{1,40}/[a-z-]{1,40}\\.js)");

    @Inject
    transient ModuleAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher path = SCRIPT.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.group(1).equals(address.release())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        request.getRequestDispatcher(ModuleAddress.SCRIPTS + path.group(2)).forward(request, response);
    }
}
