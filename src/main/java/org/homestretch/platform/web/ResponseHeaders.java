package org.homestretch.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homestretch.platform.control.Settings;

/**
 * The security headers of every response. Faces pages get their content security policy, with a nonce, from PrimeFaces;
 * everything else gets the strictest one here.
 */
@WebFilter(filterName = "ResponseHeaders", urlPatterns = "/*")
public class ResponseHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String STRICT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        addHeaders(response, path);
        chain.doFilter(request, response);
    }

    private void addHeaders(HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader(
                "Referrer-Policy",
                path.startsWith("/p/") || path.startsWith("/api/") ? "no-referrer" : "strict-origin-when-cross-origin");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean facesResource = path.startsWith("/jakarta.faces.resource");
        if (!path.endsWith(".xhtml") || facesResource) {
            response.setHeader("Content-Security-Policy", STRICT_POLICY);
        }
        if (!facesResource && !path.startsWith("/figure/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
