package org.homestretch.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.TimeZone;
import javax.sql.DataSource;

/** Brings the schema up to date before anything else of the application starts. */
@Singleton(name = SchemaMigration.NAME)
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    /** For {@code @DependsOn} of what must start later. */
    public static final String NAME = "SchemaMigration";

    @Resource(lookup = DatabaseConnection.DATA_SOURCE)
    DataSource database;

    @PostConstruct
    void migrate() {
        refuseOtherZoneThanUtc();
        Schema.migrate(database);
    }

    /** Points in time pass through java.sql.Timestamp, which shifts them wherever the JVM's zone has a clock change. */
    private static void refuseOtherZoneThanUtc() {
        String zone = TimeZone.getDefault().getID();
        if (!zone.equals("UTC") && !zone.equals("Etc/UTC")) {
            throw new IllegalStateException("Start Java with -Duser.timezone=UTC; it runs in " + zone
                    + ". The clinic's zone is the setting homestretch.zone.");
        }
    }
}
