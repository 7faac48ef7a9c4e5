package org.homestretch.access.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whoever signed in with a password that somebody else knows must choose another one before doing anything else. */
@WebFilter(
        filterName = "FirstPasswordGate",
        urlPatterns = {"/clinic/*", "/clinician/*", "/manager/*"})
public class FirstPasswordGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ASKED_AGAIN = FirstPasswordGate.class.getName() + ".askedAgain";

    @Inject
    transient SignedInUser signedInUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() != null && signedInUser.isPasswordToBeChanged()) {
                response.sendRedirect(request.getContextPath() + "/account/password.xhtml");
                return;
            }
            if (request.getUserPrincipal() != null) {
                request.getSession().removeAttribute(ASKED_AGAIN); // so that the next sign-in may ask again
            }
        } catch (EJBAccessException rolesNotYetKnown) {
            askAgain(request, response, rolesNotYetKnown);
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
