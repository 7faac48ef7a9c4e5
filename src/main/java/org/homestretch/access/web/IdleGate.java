package org.homestretch.access.web;

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

/**
 * Keeps a locked session closed. A page already open asks for the password itself and goes on (see session.js); opening
 * any other page of a locked session leads to the sign-in.
 */
@WebFilter(
        filterName = "IdleGate",
        urlPatterns = {"/clinic/*", "/clinician/*", "/manager/*", "/account/*", "/api/library/*"})
public class IdleGate implements Filter {

    @Inject
    IdleWatch idle;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (http.getUserPrincipal() == null) {
            chain.doFilter(request, response);
        } else if (idle.isOver() || idle.isLocked() && asksForPage(http)) {
            http.logout();
            http.getSession().invalidate();
            answer.sendRedirect(http.getRequestURI() + query(http));
        } else if (idle.isLocked()) {
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            idle.used();
            chain.doFilter(request, response);
        }
    }

    /** What a page already open asks for by script is refused instead, so that the page can ask for the password. */
    private static boolean asksForPage(HttpServletRequest http) {
        return http.getMethod().equals("GET") && !http.getServletPath().startsWith("/api");
    }

    private static String query(HttpServletRequest http) {
        return http.getQueryString() == null ? "" : "?" + http.getQueryString();
    }
}
