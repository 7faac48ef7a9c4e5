package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.homestretch.testing.TestRun;
import org.junit.jupiter.api.Test;

class DemoClinicIT {

    /** One patient, registered on the day of the start. */
    private static final String SCRIPTS = "classpath:demo";

    private static final String PATIENT = "INSERT INTO patient (given_name, family_name, folded_given_name,"
            + " folded_family_name, birth_date, language, site_id, registered_at)"
            + " SELECT 'Ida', 'Ivy', 'ida', 'ivy', '1950-01-01', 'en', MIN(id), NOW(6) FROM site";

    @Test
    void st_5_the_demo_clinic_is_loaded_once() throws Exception {
        DatabaseAddress database = clinic("homestretch_demo");
        DemoClinic demo = new DemoClinic(database);
        assertThat(demo.isWanting()).isTrue();
        assertThat(demo.isLoaded()).isFalse();

        demo.load(LocalDate.of(2026, 11, 27), SCRIPTS);

        assertThat(new ClinicTables(database).any("SELECT 1 FROM patient WHERE DATE(registered_at) = '2026-11-27'"))
                .isTrue();
        assertThat(demo.isLoaded()).isTrue();
        assertThat(demo.isWanting()).isFalse();
        execute(database, "DELETE FROM patient");
        assertThat(demo.isWanting()).isFalse();
    }

    @Test
    void st_5_a_clinic_with_patients_gets_no_demo() throws Exception {
        DatabaseAddress database = clinic("homestretch_no_demo");
        execute(database, PATIENT);

        assertThat(new DemoClinic(database).isWanting()).isFalse();
        assertThat(new DemoClinic(database).isLoaded()).isFalse();
    }

    private static DatabaseAddress clinic(String schema) {
        DatabaseAddress database = TestRun.schema(schema);
        new Schema(database, "classpath:db/migration").migrate();
        return database;
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
