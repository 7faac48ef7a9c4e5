package org.homestretch.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homestretch.platform.control.Settings;

/**
 * The security headers of every response. Faces pages get their content security policy, with a nonce, from PrimeFaces;
 * everything else gets the strictest one here.
 */
@WebFilter(filterName = "ResponseHeaders", urlPatterns = "/*")
public class ResponseHeaders implements Filter {

    private static final String STRICT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Inject
    Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
        addHeaders(answer, path);
        chain.doFilter(request, response);
    }

    private void addHeaders(HttpServletResponse answer, String path) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        answer.setHeader(
                "Referrer-Policy",
                path.startsWith("/p/") || path.startsWith("/api/") ? "no-referrer" : "strict-origin-when-cross-origin");
        if (settings.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean facesResource = path.startsWith("/jakarta.faces.resource");
        if (!path.endsWith(".xhtml") || facesResource) {
            answer.setHeader("Content-Security-Policy", STRICT_POLICY);
        }
        if (!facesResource && !path.startsWith("/figure/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }
}
