package org.homestretch.access.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The number that calls an ambulance in each country, as data beside the texts. */
public final class EmergencyNumbers {

    private static final Properties BY_COUNTRY = read();

    /** Digits, and what people write between them. */
    private static final Pattern DIALED = Pattern.compile("\\+?[0-9][0-9 ()/-]*[0-9]");

    private EmergencyNumbers() {}

    /** @param country ISO 3166 code, or null */
    public static Optional<String> of(String country) {
        return Optional.ofNullable(country).map(BY_COUNTRY::getProperty);
    }

    /** The ISO 3166 codes of the countries whose number is known. */
    public static List<String> countries() {
        return BY_COUNTRY.stringPropertyNames().stream().sorted().toList();
    }

    /** Whether somebody in need could dial what was typed. */
    public static boolean canBeDialed(String typed) {
        return DIALED.matcher(typed.strip()).matches();
    }

    private static Properties read() {
        Properties numbers = new Properties();
        try (InputStream file =
                EmergencyNumbers.class.getResourceAsStream("/org/homestretch/access/emergency-numbers.properties")) {
            numbers.load(file);
            return numbers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
