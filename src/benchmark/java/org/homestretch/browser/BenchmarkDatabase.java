package org.homestretch.browser;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.homestretch.exercise.control.search.FillLibrary;
import org.homestretch.launcher.DatabaseAddress;
import org.homestretch.launcher.EmbeddedDatabase;

/** The embedded database beneath a benchmark: how many statements reach it, and how long an empty one takes. */
final class BenchmarkDatabase implements AutoCloseable {

    private static final String SCHEMA = "homestretch_benchmark";
    private static final int EMPTY_STATEMENTS = 5000;

    private final EmbeddedDatabase server;
    private final Connection connection;

    private BenchmarkDatabase(EmbeddedDatabase server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** With an empty schema. */
    static BenchmarkDatabase start() throws SQLException {
        EmbeddedDatabase server =
                EmbeddedDatabase.start(Path.of("target/benchmark").toAbsolutePath());
        DatabaseAddress any = server.address(EmbeddedDatabase.SCHEMA);
        Connection connection = DriverManager.getConnection(any.url(), any.user(), any.password());
        BenchmarkDatabase database = new BenchmarkDatabase(server, connection);
        database.execute("DROP DATABASE IF EXISTS " + SCHEMA);
        database.execute("CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        database.execute("USE " + SCHEMA);
        return database;
    }

    DatabaseAddress address() {
        return server.address(SCHEMA);
    }

    /** Adds generated exercises until the library has that many. */
    void fillLibraryTo(int exercises) throws SQLException {
        FillLibrary.with(connection, exercises - (int) number("SELECT COUNT(*) FROM exercise", 1));
    }

    /** The statements that all programs have sent so far, this question among them. */
    long statements() throws SQLException {
        return number("SHOW GLOBAL STATUS LIKE 'Questions'", 2);
    }

    /** Milliseconds until a statement that does nothing is answered. */
    double emptyStatement() throws SQLException {
        ask(EMPTY_STATEMENTS);
        long began = System.nanoTime();
        ask(EMPTY_STATEMENTS);
        return (System.nanoTime() - began) / 1e6 / EMPTY_STATEMENTS;
    }

    private void ask(int times) throws SQLException {
        for (int time = 0; time < times; time++) {
            number("SELECT 1", 1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(column);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
