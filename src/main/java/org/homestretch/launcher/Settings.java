package org.homestretch.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How this clinic runs Homestretch. The names are those that the WAR reads through MicroProfile Config; a system property
 * wins over an environment variable, an empty one counts as not given.
 *
 * @param httpPort 1 to 65535
 * @param dataDirectory the folder of the embedded database and of the logs
 * @param externalDatabase empty for the embedded server
 * @param baseUrl the address that patients' handouts carry, without a slash at the end
 * @param zone the clinic's time zone
 * @param demo whether an empty clinic is filled with the demo clinic
 */
record Settings(
        int httpPort,
        Path dataDirectory,
        Optional<DatabaseAddress> externalDatabase,
        String baseUrl,
        ZoneId zone,
        boolean demo) {

    static final String HTTP_PORT = "homestretch.http.port";
    static final String DATA_DIR = "homestretch.data.dir";
    static final String DB_URL = "homestretch.db.url";
    static final String DB_USER = "homestretch.db.user";
    static final String DB_PASSWORD = "homestretch.db.password";
    static final String BASE_URL = "homestretch.base.url";
    static final String ZONE = "homestretch.zone";
    static final String DEMO = "homestretch.demo";

    private static final ZoneId LAST_RESORT_ZONE = ZoneId.of("Europe/Berlin");

    /** Reads the settings of this process. {@code machineZone} is the zone used when none is set. */
    static Settings ofThisProcess(ZoneId machineZone) {
        return read(Settings::ofThisProcess, machineZone);
    }

    static Settings read(UnaryOperator<String> source, ZoneId machineZone) {
        Source settings = new Source(source);
        int port = port(settings.value(HTTP_PORT, "8080"));
        return new Settings(
                port,
                directory(settings.value(DATA_DIR, "data")),
                database(settings),
                baseUrl(settings.value(BASE_URL, "http://localhost:" + port)),
                zone(settings.find(ZONE), machineZone),
                flag(DEMO, settings.value(DEMO, "true")));
    }

    /** Makes the settings readable for the WAR, which asks MicroProfile Config in the same process. */
    void publish(DatabaseAddress database) {
        System.setProperty(HTTP_PORT, String.valueOf(httpPort));
        System.setProperty(DATA_DIR, dataDirectory.toString());
        System.setProperty(DB_URL, database.url());
        System.setProperty(DB_USER, database.user());
        System.setProperty(DB_PASSWORD, database.password());
        System.setProperty(BASE_URL, baseUrl);
        System.setProperty(ZONE, zone.getId());
        System.setProperty(DEMO, String.valueOf(demo));
    }

    /** The value of one setting as it was given to this process, empty if it was not. */
    static String ofThisProcess(String name) {
        String property = System.getProperty(name, "");
        if (!property.isBlank()) {
            return property;
        }
        String variable = System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT));
        return variable == null ? "" : variable;
    }

    private static Optional<DatabaseAddress> database(Source settings) {
        return settings.find(DB_URL)
                .map(url ->
                        new DatabaseAddress(url, settings.value(DB_USER, "homestretch"), settings.secret(DB_PASSWORD)));
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, together with a number out of range.
        }
        throw new StartFailure(HTTP_PORT + " has to be a number from 1 to 65535, not \"" + value + "\".");
    }

    private static Path directory(String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure(DATA_DIR + " is not a folder name this machine understands: " + value, e);
        }
    }

    private static String baseUrl(String value) {
        if (!value.matches("https?://[^\\s?#]+")) {
            throw new StartFailure(
                    BASE_URL + " has to be an address such as https://homestretch.example.org, not \"" + value + "\".");
        }
        return value.replaceAll("/+$", "");
    }

    private static ZoneId zone(Optional<String> value, ZoneId machineZone) {
        try {
            return value.map(ZoneId::of).orElse(machineZone instanceof ZoneOffset ? LAST_RESORT_ZONE : machineZone);
        } catch (DateTimeException e) {
            throw new StartFailure(
                    ZONE + " has to be a time zone such as Europe/Berlin, not \"" + value.orElse("") + "\".", e);
        }
    }

    private static boolean flag(String name, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartFailure(name + " has to be true or false, not \"" + value + "\".");
        };
    }

    /** Settings by name, blank ones left out. */
    private record Source(UnaryOperator<String> values) {

        Optional<String> find(String name) {
            return Optional.of(values.apply(name).strip()).filter(value -> !value.isEmpty());
        }

        String value(String name, String otherwise) {
            return find(name).orElse(otherwise);
        }

        /** As it is: spaces may belong to a password. */
        String secret(String name) {
            return values.apply(name);
        }
    }
}
