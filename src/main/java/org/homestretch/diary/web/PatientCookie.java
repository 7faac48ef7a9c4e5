package org.homestretch.diary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.homestretch.platform.control.Settings;

/** The secret of a signed-in phone: out of reach for scripts and other sites, and bound to TLS where the clinic has it. */
@ApplicationScoped
public class PatientCookie {

    private static final String SECURE_NAME = "__Host-homestretch-patient";
    private static final String PLAIN_NAME = "homestretch-patient";
    private static final int SECONDS = 30 * 24 * 60 * 60;

    @Inject
    Settings settings;

    public String name() {
        return settings.isSecure() ? SECURE_NAME : PLAIN_NAME;
    }

    public NewCookie of(String token) {
        return cookie(token, SECONDS);
    }

    /** Makes the browser forget the secret. */
    public NewCookie forgotten() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .secure(settings.isSecure())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
