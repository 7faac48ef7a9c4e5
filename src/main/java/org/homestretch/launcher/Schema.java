package org.homestretch.launcher;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of the clinic, brought up to the version of this Homestretch before the server starts. */
final class Schema {

    /** Where the launcher's own archive keeps the scripts; not the folder of the WAR, whose own search would find both. */
    static final String SCRIPTS = "classpath:launcher/migration";

    private static final Set<MigrationState> NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
    private static final Set<MigrationState> BROKEN_OFF = Set.of(MigrationState.FAILED, MigrationState.MISSING_FAILED);

    private final DatabaseAddress database;
    private final Flyway flyway;

    Schema(DatabaseAddress database, String scripts) {
        this.database = database;
        this.flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(scripts)
                // Each component numbers its scripts in a range of its own.
                .outOfOrder(true)
                .load();
    }

    /** How many scripts are waiting to be run. */
    int pending() {
        return flyway.info().pending().length;
    }

    /** Runs the scripts that are waiting; a schema that is not Homestretch's to change is left alone. */
    void migrate() {
        refuse(
                NEWER,
                "was made by a newer Homestretch: start that version, or restore a backup from before the update");
        refuse(
                BROKEN_OFF,
                "carries an update that broke off: restore the backup from before the update and start again");
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartFailure(sentence(e), e);
        }
    }

    private void refuse(Set<MigrationState> states, String why) {
        Optional<MigrationInfo> found = Arrays.stream(flyway.info().all())
                .filter(migration -> states.contains(migration.getState()))
                .findFirst();
        found.ifPresent(migration -> {
            throw new StartFailure("The schema " + database + " " + why + " (script " + migration.getVersion() + ").");
        });
    }

    private String sentence(FlywayException e) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return "The schema " + database
                    + " holds tables that Homestretch did not make: give it an empty schema of its " + "own in "
                    + Settings.DB_URL + ".";
        }
        if (e.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
            return "The schema " + database
                    + " was made from other scripts than this version of Homestretch carries: use "
                    + "the version that made it, or an empty schema.";
        }
        return "The schema " + database
                + " could not be brought up to date; the cause is in the log. Restore the backup "
                + "from before the update before starting again.";
    }
}
