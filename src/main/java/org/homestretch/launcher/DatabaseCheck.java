package org.homestretch.launcher;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether the clinic's database can be used, told in one sentence if it cannot. */
final class DatabaseCheck {

    private static final int ACCESS_TO_SCHEMA_DENIED = 1044;
    private static final int ACCESS_DENIED = 1045;
    private static final int UNKNOWN_SCHEMA = 1049;
    private static final int ACCESS_DENIED_WITHOUT_PASSWORD = 1698;

    private static final String CONNECTION_PROBLEM = "08";

    private DatabaseCheck() {}

    /** Connects once; a database that cannot be used ends the start. */
    static void require(DatabaseAddress database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            requireVersion(database, connection.getMetaData());
            requireCharacterSet(database, connection);
        } catch (SQLException e) {
            throw new StartFailure(sentence(database, e), e);
        }
    }

    private static void requireVersion(DatabaseAddress database, DatabaseMetaData server) throws SQLException {
        boolean mariaDb = server.getDatabaseProductVersion().contains("MariaDB");
        int version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
        if (version < (mariaDb ? 1006 : 800)) {
            throw new StartFailure("The database at " + database.place() + " is " + server.getDatabaseProductVersion()
                    + ", but Homestretch needs MySQL 8.0 or MariaDB 10.6 at least.");
        }
    }

    private static void requireCharacterSet(DatabaseAddress database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@character_set_database")) {
            answer.next();
            if (!answer.getString(1).equals("utf8mb4")) {
                throw new StartFailure("The schema " + database.schema() + " at " + database.place() + " is kept in "
                        + answer.getString(1)
                        + ", which cannot hold every name: create it with CHARACTER SET utf8mb4.");
            }
        }
    }

    private static String sentence(DatabaseAddress database, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_DENIED_WITHOUT_PASSWORD ->
                "The database at " + database.place()
                        + " refuses the user \"" + database.user() + "\" with this password: check " + Settings.DB_USER
                        + " and " + Settings.DB_PASSWORD + ".";
            case UNKNOWN_SCHEMA ->
                "The database at " + database.place() + " has no schema \"" + database.schema()
                        + "\": create it (CREATE DATABASE " + database.schema()
                        + " CHARACTER SET utf8mb4), or correct the name in " + Settings.DB_URL + ".";
            case ACCESS_TO_SCHEMA_DENIED ->
                "The user \"" + database.user() + "\" may not use the schema \""
                        + database.schema() + "\" at " + database.place() + ": grant the rights, or correct "
                        + Settings.DB_URL + ".";
            default ->
                state.startsWith(CONNECTION_PROBLEM)
                        ? "No database answers at " + database.place() + ": check that it runs and that the address in "
                                + Settings.DB_URL + " is right."
                        : "The database at " + database.place() + " does not let Homestretch in: " + e.getMessage();
        };
    }
}
