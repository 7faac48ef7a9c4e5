package org.homestretch.platform.control;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of the clinic, brought up to date by the numbered migrations in {@code sql/migration}. Each component has a
 * range of numbers of its own, so that a later migration may carry a lower number than one that has run.
 */
public final class Schema {

    private Schema() {}

    /**
     * Applies every migration that this database has not seen.
     *
     * @return how many were applied
     * @throws org.flywaydb.core.api.FlywayException if the schema is not ours, is newer than this program or a migration
     *     fails
     */
    public static int migrate(DataSource database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
