package org.homestretch.diary;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.access.control.Secrets;
import org.homestretch.handout.entity.SheetCode;

/**
 * A clinic with one patient whose program began three weeks ago, as the diary finds it. Written straight into the tables,
 * since nobody can issue a program with an earlier start.
 */
public class DiaryFixture {

    public static final LocalDate BORN = LocalDate.of(1971, 3, 27);
    public static final int BRIDGE = 1;
    public static final int CAT_COW = 2;
    public static final int DAYS_SO_FAR = 21;

    private final DataSource database;
    private final LocalDate today;

    public final String therapist = unique("therapist");
    public final String desk = unique("desk");
    public final String stranger = unique("stranger");
    public final String token = Secrets.random();
    public final String sheetCode = SheetCode.random(new SecureRandom()).characters();
    public final long therapistId;
    public final long patient;
    public final long program;
    public final long link;

    public DiaryFixture(DataSource database, LocalDate today) throws SQLException {
        this.database = database;
        this.today = today;
        long site = insert("INSERT INTO site (name, address, phone) VALUES (?, '', '')", unique("Site"));
        long otherSite = insert("INSERT INTO site (name, address, phone) VALUES (?, '', '')", unique("Other"));
        therapistId = account(therapist, "THERAPIST", site);
        account(desk, "RECEPTION", site);
        account(stranger, "THERAPIST", otherSite);
        patient = insert(
                "INSERT INTO patient (given_name, family_name, folded_given_name, folded_family_name, birth_date,"
                        + " language, site_id, registered_at) VALUES ('Ida', 'Ivy', 'ida', 'ivy', ?, 'en', ?, NOW(6))",
                BORN,
                site);
        program = program();
        link = insert(
                "INSERT INTO patient_link (patient_id, program_id, token_hash, sheet_code, created_at, expires_on)"
                        + " VALUES (?, ?, ?, ?, NOW(6), ?)",
                patient,
                program,
                Secrets.hash(token),
                sheetCode,
                today.plusDays(90));
    }

    private long account(String username, String role, long site) throws SQLException {
        long id = insert(
                "INSERT INTO staff_account (username, display_name, role, password_hash, must_change_password, active)"
                        + " VALUES (?, ?, ?, '', FALSE, TRUE)",
                username,
                username,
                role);
        insert("INSERT INTO staff_site (staff_account_id, site_id) VALUES (?, ?)", id, site);
        return id;
    }

    private long program() throws SQLException {
        LocalDate start = today.minusDays(DAYS_SO_FAR);
        LocalDate end = today.plusDays(30);
        long id = insert(
                "INSERT INTO program (lock_version, patient_id, title, status, revision, last_item_key, changed_by,"
                        + " changed_by_name, changed_at, ends_on)"
                        + " VALUES (1, ?, 'Back', 'ACTIVE', 1, 2, ?, 'T', NOW(6), ?)",
                patient,
                therapistId,
                end);
        long version = insert(
                "INSERT INTO program_version (program_id, number, title, valid_from, ends_on, issued_revision, issued_by,"
                        + " issued_by_name, issued_at) VALUES (?, 1, 'Back', ?, ?, 1, ?, 'T', NOW(6))",
                id,
                start,
                end,
                therapistId);
        exercise(version, BRIDGE, "bridge", 2);
        exercise(version, CAT_COW, "cat-cow", 1);
        return id;
    }

    private void exercise(long version, int itemKey, String slug, int timesADay) throws SQLException {
        insert(
                "INSERT INTO prescribed_exercise (program_version_id, item_key, exercise_id, slug, phase, position, side,"
                        + " sets, amount, unit, each_way, hold_seconds, rest_seconds, times_a_day, weekdays, language,"
                        + " title, steps, cautions)"
                        + " SELECT ?, ?, id, slug, 'MAIN', ?, 'NOT_SIDED', 1, 8, 'REPETITIONS', FALSE, 0, 0, ?, 127, 'en',"
                        + " ?, 'Lie down.\nLift.', '' FROM exercise WHERE slug = ?",
                version,
                itemKey,
                itemKey,
                timesADay,
                slug,
                slug);
    }

    public void execute(String sql, Object... values) throws SQLException {
        insert(sql, values);
    }

    public long count(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
