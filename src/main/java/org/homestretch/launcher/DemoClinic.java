package org.homestretch.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The invented clinic of the first start: two sites, staff, patients and eight weeks of diaries that end today. Its scripts
 * run in one transaction, so that a clinic holds all of it or nothing.
 */
final class DemoClinic {

    static final String SCRIPTS = "classpath:launcher/demo";

    private static final String HISTORY = "demo_history";
    private static final String ACCOUNTS = "/launcher/demo/accounts.txt";

    private final DatabaseAddress database;
    private final ClinicTables tables;

    DemoClinic(DatabaseAddress database) {
        this.database = database;
        this.tables = new ClinicTables(database);
    }

    /** Whether this clinic was filled with the demo at some start. */
    boolean isLoaded() {
        return tables.exists(HISTORY)
                && tables.any("SELECT 1 FROM " + HISTORY + " WHERE success = 1 AND type <> 'BASELINE' LIMIT 1");
    }

    /** Whether the demo has not been loaded and nobody has registered a patient yet. */
    boolean isWanting() {
        return !isLoaded() && !tables.any("SELECT 1 FROM patient LIMIT 1");
    }

    /** Fills the clinic. {@code today} is the day that the invented diaries lead up to. */
    void load(LocalDate today, String scripts) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations(scripts)
                    .table(HISTORY)
                    .placeholders(Map.of("today", today.toString()))
                    .group(true)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartFailure(
                    "The demo clinic could not be loaded; start with " + Settings.DEMO
                            + "=false for an empty clinic. The " + "cause is in the log.",
                    e);
        }
    }

    /** The lines that name the demo accounts, as they stand beside the demo data. */
    static List<String> accounts() {
        try (InputStream lines = DemoClinic.class.getResourceAsStream(ACCOUNTS)) {
            return lines == null
                    ? List.of()
                    : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
