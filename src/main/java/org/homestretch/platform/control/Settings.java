package org.homestretch.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this installation, read from system properties, then the environment, then their defaults (see config/README.md). */
@ApplicationScoped
public class Settings {

    private static Config config() {
        return ConfigProvider.getConfig();
    }

    /** The zone in which the clinic's days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(config().getValue("homestretch.zone", String.class));
    }

    /** How many days a screening holds before it should be repeated. */
    public int screeningDays() {
        return config().getValue("homestretch.screening.days", Integer.class);
    }

    /** The address under which patients and staff reach the clinic's server, without a slash at the end. */
    public String baseUrl() {
        return config().getValue("homestretch.base.url", String.class).replaceFirst("/+$", "");
    }

    /** Whether a handout is printed ahead after the start, so that the first one does not wait. */
    public boolean warmsPress() {
        return config().getValue("homestretch.press.warm", Boolean.class);
    }

    /** Whether the clinic is reached through TLS; only then can cookies be restricted to it. */
    public boolean isSecure() {
        return baseUrl().startsWith("https://");
    }

    /** The password of the first account of an empty clinic, to be changed at the first sign-in; empty when none was given. */
    public String firstPassword() {
        return config().getOptionalValue("homestretch.first.password", String.class)
                .orElse("");
    }
}
