package org.homestretch.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An unforeseen failure: the user is given its number, and the log keeps the cause under the same number. */
@Named
@RequestScoped
public class Incident implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    @Inject
    HttpServletRequest request;

    private String number;

    @PostConstruct
    void log() {
        number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, "Incident " + number, cause);
    }

    public String getNumber() {
        return number;
    }
}
