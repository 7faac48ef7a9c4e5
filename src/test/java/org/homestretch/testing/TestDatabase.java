package org.homestretch.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.homestretch.launcher.DatabaseAddress;
import org.homestretch.launcher.EmbeddedDatabase;

/** The database server of one test run. */
interface TestDatabase extends AutoCloseable {

    /** The server that is asked for with {@code -Ddb=…}: the embedded MariaDB, or a real MySQL. */
    static TestDatabase start(String kind) {
        return switch (kind) {
            case "mariadb" ->
                new MariaDb(EmbeddedDatabase.start(Path.of("target/database").toAbsolutePath()));
            case "mysql" -> MySqlServer.start(Path.of("target/mysql").toAbsolutePath());
            default -> throw new IllegalArgumentException("-Ddb is mariadb or mysql, not " + kind);
        };
    }

    /** The address of an existing schema with every right. */
    DatabaseAddress server();

    DatabaseAddress address(String schema);

    @Override
    void close();

    /** An empty schema, made anew. */
    default DatabaseAddress schema(String name) {
        DatabaseAddress server = server();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema " + name + " for the tests", e);
        }
        return address(name);
    }

    /** The server that Homestretch brings along. */
    record MariaDb(EmbeddedDatabase database) implements TestDatabase {

        @Override
        public DatabaseAddress server() {
            return database.address(EmbeddedDatabase.SCHEMA);
        }

        @Override
        public DatabaseAddress address(String schema) {
            return database.address(schema);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
