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

/** Whoever signed in with a password that somebody else knows must choose another one before doing anything else. */
@WebFilter(
        filterName = "FirstPasswordGate",
        urlPatterns = {"/clinic/*", "/clinician/*", "/manager/*"})
public class FirstPasswordGate implements Filter {

    @Inject
    SignedInUser signedInUser;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getUserPrincipal() != null && signedInUser.isPasswordToBeChanged()) {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/account/password.xhtml");
        } else {
            chain.doFilter(request, response);
        }
    }
}
