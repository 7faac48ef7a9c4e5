package org.homestretch.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The few questions that the launcher asks the clinic's tables. */
record ClinicTables(DatabaseAddress database) {

    boolean exists(String table) {
        return any("SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = '" + table
                + "'");
    }

    /** Whether nobody can sign in yet. */
    boolean lackStaff() {
        return !any("SELECT 1 FROM staff_account LIMIT 1");
    }

    boolean any(String query) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            return answer.next();
        } catch (SQLException e) {
            throw new StartFailure("The tables in " + database + " cannot be read; the cause is in the log.", e);
        }
    }
}
