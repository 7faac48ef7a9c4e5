package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private static final Path FOLDER = Path.of("target/embedded").toAbsolutePath();

    @Test
    void st_3_data_survive_an_orderly_end_and_a_killed_launcher_and_only_the_owner_gets_in() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(FOLDER)) {
            execute(first, "DROP TABLE IF EXISTS survivor", "CREATE TABLE survivor (id INT PRIMARY KEY)");
            execute(first, "INSERT INTO survivor VALUES (1)");
            passwordIsAskedFor(first);
            passwordIsTheOwnersOnly();
        }
        // Not closed, as after a launcher that was killed: the next start finds the server and stops it.
        EmbeddedDatabase leftBehind = EmbeddedDatabase.start(FOLDER);
        execute(leftBehind, "INSERT INTO survivor VALUES (2)");
        try (EmbeddedDatabase next = EmbeddedDatabase.start(FOLDER)) {
            assertThat(rows(next)).isEqualTo(2);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows(leftBehind));
        }
    }

    private static void passwordIsAskedFor(EmbeddedDatabase database) {
        DatabaseAddress address = database.address(EmbeddedDatabase.SCHEMA);
        for (String user : new String[] {"homestretch", "root", ""}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(address.url(), user, ""));
        }
    }

    private static void passwordIsTheOwnersOnly() throws IOException {
        if (FOLDER.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("password"))))
                    .isEqualTo("rw-------");
        }
        assertThat(FOLDER.resolve("accounts.sql")).doesNotExist();
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static long rows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT COUNT(*) FROM survivor")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAddress address = database.address(EmbeddedDatabase.SCHEMA);
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
