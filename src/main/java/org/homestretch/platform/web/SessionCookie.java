package org.homestretch.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.homestretch.platform.control.Settings;

/**
 * The cookie of a staff session: never readable by scripts, and bound to TLS where the clinic has it. That other sites'
 * pages cannot send it along stands in payara-web.xml, the only place where the server looks for it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(settings.isSecure() ? "__Host-homestretch" : "homestretch");
        cookie.setSecure(settings.isSecure());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
