package org.homestretch.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps a locked session closed. A page already open asks for the password itself and goes on (see session.js); opening
 * any other page of a locked session leads to the sign-in.
 */
@WebFilter(
        filterName = "IdleGate",
        urlPatterns = {"/clinic/*", "/clinician/*", "/manager/*", "/account/*", "/api/library/*"})
public class IdleGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IdleWatch idle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
        } else if (idle.isOver() || idle.isLocked() && asksForPage(request)) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(request.getRequestURI() + query(request));
        } else if (idle.isLocked()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            idle.used();
            chain.doFilter(request, response);
        }
    }

    /** What a page already open asks for by script is refused instead, so that the page can ask for the password. */
    private static boolean asksForPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !request.getServletPath().startsWith("/api");
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
