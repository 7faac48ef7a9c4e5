package org.homestretch.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.homestretch.patient.entity.ScreeningQuestion;

/**
 * Sites and staff of one test's own, put into the database that all tests share: what other tests add is at other sites,
 * and no name comes twice.
 */
public final class TestClinic {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final DataSource database;
    private final String test;

    /** @param test what the names end with, such as "patients" */
    public TestClinic(DataSource database, String test) {
        this.database = database;
        this.test = test;
    }

    public long site(String name) throws SQLException {
        return insert("INSERT INTO site (name, address, phone) VALUES (?, '', '')", unique(name));
    }

    /** Somebody who works at that site and cannot sign in with any password; answers with the user name. */
    public String account(String name, String role, long site) throws SQLException {
        String username = unique(name);
        long id = insert(
                "INSERT INTO staff_account (username, display_name, role, password_hash, must_change_password, active)"
                        + " VALUES (?, ?, ?, 'none', FALSE, TRUE)",
                username,
                username,
                role);
        insert("INSERT INTO staff_site (staff_account_id, site_id) VALUES (?, ?)", id, site);
        return username;
    }

    /** A screening in which nothing is wrong: mild pain since this year, its cause found, and no to every question. */
    public void screen(long patient) throws SQLException {
        long screening = insert(
                "INSERT INTO screening (patient_id, submission, severity, since_month, cause_found, cause, taken_by,"
                        + " taken_by_name, taken_by_role, taken_at)"
                        + " SELECT ?, UUID(), 3, DATE_FORMAT(NOW(6), '%Y-%m'), TRUE, 'Strain after lifting', MIN(id),"
                        + " 'Test', 'THERAPIST', NOW(6) FROM staff_account",
                patient);
        for (ScreeningQuestion question : ScreeningQuestion.values()) {
            insert(
                    "INSERT INTO screening_answer (screening_id, question, answered_yes) VALUES (?, ?, FALSE)",
                    screening,
                    question.name());
        }
    }

    public String unique(String name) {
        return name + " of " + test + " " + COUNTER.incrementAndGet();
    }

    /** Runs a statement that writes; answers with the id that it made, or 0. */
    public long insert(String statement, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    /** The first column of what a question to the database finds, as text. */
    public List<String> ask(String question, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    found.add(answer.getString(1));
                }
            }
            return found;
        }
    }
}
