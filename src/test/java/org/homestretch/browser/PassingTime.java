package org.homestretch.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.homestretch.launcher.DatabaseAddress;

/**
 * Lets a program grow older, as if it had been issued that many days ago: a journey cannot wait for a fortnight of
 * diary, and nothing in the product lets anybody prescribe into the past.
 */
final class PassingTime {

    private static final List<String> OLDER = List.of(
            "UPDATE program_version SET valid_from = valid_from - INTERVAL ? DAY"
                    + " WHERE program_id = ? AND issued_at IS NOT NULL",
            "UPDATE handout SET first_diary_day = first_diary_day - INTERVAL ? DAY WHERE program_id = ?");

    private PassingTime() {}

    static void days(int days, long programId, DatabaseAddress database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (String sql : OLDER) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setInt(1, days);
                    statement.setLong(2, programId);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
