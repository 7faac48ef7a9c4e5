package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.homestretch.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Starts that cannot succeed, each in a process of its own. */
class StartIT {

    private static final Path LAUNCHER = Path.of("target/homestretch-launcher.jar");
    private static final String DATA = "target/start/data";

    @Test
    void st_1_a_busy_port_is_told_with_a_way_out() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            int port = busy.getLocalPort();

            assertThat(start(Map.of("HOMESTRETCH_HTTP_PORT", String.valueOf(port))))
                    .isEqualTo(
                            "Port " + port + " is not free: stop the program that uses it, or choose another port, for "
                                    + "example with mvn -Prun -Dhomestretch.http.port="
                                    + (port == 65535 ? 8080 : port + 1) + ".");
        }
    }

    @Test
    void st_1_a_folder_that_loses_data_is_refused() throws Exception {
        String folder = Path.of(System.getProperty("java.io.tmpdir"), "clinic").toString();

        assertThat(start(Map.of("HOMESTRETCH_DATA_DIR", folder))).contains("temporary folder", "homestretch.data.dir");
    }

    @Test
    void st_1_a_folder_in_use_is_told() throws Exception {
        DataDirectory inUse = DataDirectory.claim(Path.of(DATA + "-in-use").toAbsolutePath());
        try {
            assertThat(start(Map.of("HOMESTRETCH_DATA_DIR", DATA + "-in-use")))
                    .startsWith("Homestretch is already running on the data folder");
        } finally {
            inUse.release();
        }
    }

    @Test
    void st_1_an_address_without_a_database_is_told() throws Exception {
        int nobody = freePort();

        assertThat(start(Map.of("HOMESTRETCH_DB_URL", "jdbc:mysql://127.0.0.1:" + nobody + "/homestretch")))
                .isEqualTo("No database answers at 127.0.0.1:" + nobody
                        + ": check that it runs and that the address in homestretch.db.url is right.");
    }

    @Test
    void st_1_a_wrong_password_is_told() throws Exception {
        DatabaseAddress database = TestRun.schema("homestretch_start");

        assertThat(start(settings(new DatabaseAddress(database.url(), database.user(), "wrong"))))
                .contains("refuses the user \"" + database.user() + "\"", "homestretch.db.password");
    }

    @Test
    void st_1_a_missing_schema_is_told() throws Exception {
        DatabaseAddress database = TestRun.schema("homestretch_start");
        String url = database.url().replace("/homestretch_start", "/homestretch_nowhere");

        assertThat(start(settings(new DatabaseAddress(url, database.user(), database.password()))))
                .contains("has no schema \"homestretch_nowhere\"", "CREATE DATABASE homestretch_nowhere");
    }

    @Test
    void st_6_pl_2_tables_of_another_application_are_left_untouched() throws Exception {
        DatabaseAddress database = TestRun.schema("homestretch_foreign");
        execute(database, "CREATE TABLE invoice (id INT PRIMARY KEY)");

        assertThat(start(settings(database))).contains("holds tables that Homestretch did not make");

        assertThat(new ClinicTables(database).exists("staff_account")).isFalse();
    }

    @Test
    void st_6_a_schema_of_a_newer_homestretch_is_left_untouched() throws Exception {
        DatabaseAddress database = TestRun.schema("homestretch_newer");
        new Schema(database, "classpath:db/migration").migrate();
        execute(
                database,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success) VALUES (99999, '99999', 'later', 'SQL',"
                        + " 'V99999__later.sql', 1, 'x', 1, 1)");

        assertThat(start(settings(database))).contains("was made by a newer Homestretch", "99999");
    }

    @Test
    void st_6_a_later_script_of_a_component_with_lower_numbers_is_run() throws Exception {
        DatabaseAddress database = TestRun.schema("homestretch_lower");
        new Schema(database, "classpath:db/migration").migrate();
        execute(database, "DROP TABLE exercise_pose");
        execute(database, "DELETE FROM flyway_schema_history WHERE version = '0240'");

        new Schema(database, "classpath:db/migration").migrate();

        assertThat(new Schema(database, "classpath:db/migration").pending()).isZero();
        execute(database, "DELETE FROM exercise_pose");
    }

    /** The last sentence of a start that ends with a status other than 0 and without a stack trace. */
    private static String start(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        LAUNCHER.toString())
                .redirectErrorStream(true);
        builder.environment().put("HOMESTRETCH_HTTP_PORT", String.valueOf(freePort()));
        builder.environment().put("HOMESTRETCH_DATA_DIR", DATA);
        builder.environment().putAll(settings);
        Process process = builder.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said).first().isEqualTo("Homestretch is starting.");
        assertThat(said).allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("Exception"));
        return said.get(said.size() - 1);
    }

    private static Map<String, String> settings(DatabaseAddress database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("HOMESTRETCH_DB_URL", database.url());
        settings.put("HOMESTRETCH_DB_USER", database.user());
        settings.put("HOMESTRETCH_DB_PASSWORD", database.password());
        return settings;
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
