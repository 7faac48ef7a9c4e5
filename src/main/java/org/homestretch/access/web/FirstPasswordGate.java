package org.homestretch.access.web;

import jakarta.ejb.EJBAccessException;
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

/** Whoever signed in with a password that somebody else knows must choose another one before doing anything else. */
@WebFilter(
        filterName = "FirstPasswordGate",
        urlPatterns = {"/clinic/*", "/clinician/*", "/manager/*"})
public class FirstPasswordGate implements Filter {

    private static final String ASKED_AGAIN = FirstPasswordGate.class.getName() + ".askedAgain";

    @Inject
    SignedInUser signedInUser;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            if (http.getUserPrincipal() != null && signedInUser.isPasswordToBeChanged()) {
                answer.sendRedirect(http.getContextPath() + "/account/password.xhtml");
                return;
            }
            if (http.getUserPrincipal() != null) {
                http.getSession().removeAttribute(ASKED_AGAIN); // so that the next sign-in may ask again
            }
        } catch (EJBAccessException rolesNotYetKnown) {
            askAgain(http, answer, rolesNotYetKnown);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * The request that a sign-in resumes has the person's name, but the server does not yet know the roles behind the web
     * layer; from the next request on it does.
     */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response, EJBAccessException refusal)
            throws IOException {
        if (request.getSession().getAttribute(ASKED_AGAIN) != null) {
            throw refusal;
        }
        request.getSession().setAttribute(ASKED_AGAIN, Boolean.TRUE);
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
