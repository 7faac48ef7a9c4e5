package org.homestretch.adherence.boundary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Programs that began in the past, written straight into the tables: a boundary issues nothing for past days. Each asks
 * for two exercises a day.
 */
final class PastPrograms {

    /** A program of a patient of its own. */
    record Past(long patientId, long programId, String familyName, LocalDate startsOn) {}

    private final DataSource database;
    private final long siteId;
    private final long therapistId;
    private final String therapistName;

    PastPrograms(DataSource database, long siteId, long therapistId, String therapistName) {
        this.database = database;
        this.siteId = siteId;
        this.therapistId = therapistId;
        this.therapistName = therapistName;
    }

    Past begun(LocalDate startsOn) throws SQLException {
        String family = "Past" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate endsOn = startsOn.plusDays(60);
        long patient = insert(
                "INSERT INTO patient (given_name, family_name, folded_given_name, folded_family_name, birth_date,"
                        + " language, site_id, registered_at) VALUES ('Pat', ?, 'pat', ?, '1970-01-01', 'en', ?, NOW(6))",
                family,
                family,
                siteId);
        long program = insert(
                "INSERT INTO program (lock_version, patient_id, title, status, revision, last_item_key, changed_by,"
                        + " changed_by_name, changed_at, ends_on) VALUES (1, ?, 'Back', 'ACTIVE', 1, 2, ?, ?, NOW(6), ?)",
                patient,
                therapistId,
                therapistName,
                endsOn);
        long version = insert(
                "INSERT INTO program_version (program_id, number, title, valid_from, ends_on, issued_revision, issued_by,"
                        + " issued_by_name, issued_at) VALUES (?, 1, 'Back', ?, ?, 1, ?, ?, NOW(6))",
                program,
                startsOn,
                endsOn,
                therapistId,
                therapistName);
        for (int itemKey = 1; itemKey <= 2; itemKey++) {
            insert(
                    "INSERT INTO prescribed_exercise (program_version_id, item_key, exercise_id, slug, phase, position,"
                            + " side, sets, amount, unit, each_way, hold_seconds, rest_seconds, times_a_day, weekdays,"
                            + " language, title, purpose, steps, breathing, mistake, cautions)"
                            + " SELECT ?, ?, MIN(id), 'bridge', 'MAIN', ?, 'NOT_SIDED', 2, 3, 'REPETITIONS', FALSE, 10, 0,"
                            + " 1, 127, 'en', 'Bridge', 'For the back.', 'Lift.', 'Breathe.', 'None.', 'None.'"
                            + " FROM exercise",
                    version,
                    itemKey,
                    itemKey);
        }
        return new Past(patient, program, family, startsOn);
    }

    /** Both exercises of that day, recorded on the phone. */
    void record(Past past, LocalDate day, String state) throws SQLException {
        for (int itemKey = 1; itemKey <= 2; itemKey++) {
            insert(
                    "INSERT INTO diary_entry (row_version, client_uuid, patient_id, program_id, prescribed_exercise_id,"
                            + " item_key, diary_day, slot, state, source, recorded_at, backfilled, current_marker)"
                            + " SELECT 1, ?, ?, v.program_id, e.id, e.item_key, ?, 1, ?, 'PHONE', NOW(6), FALSE, 1"
                            + " FROM prescribed_exercise e JOIN program_version v ON v.id = e.program_version_id"
                            + " WHERE v.program_id = ? AND e.item_key = ?",
                    UUID.randomUUID().toString(),
                    past.patientId(),
                    day,
                    state,
                    past.programId(),
                    itemKey);
        }
    }

    void recordDone(Past past, int days) throws SQLException {
        for (int day = 0; day < days; day++) {
            record(past, past.startsOn().plusDays(day), "DONE");
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
