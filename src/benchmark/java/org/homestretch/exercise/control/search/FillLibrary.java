package org.homestretch.exercise.control.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Equipment;

/**
 * Fills a clinic's database with 5,000 generated exercises, to measure pages with. Arguments: address, user and password
 * of the database. Not to be used on a clinic's real data.
 */
public final class FillLibrary {

    private static final int EXERCISES = 5000;

    private FillLibrary() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            with(connection, EXERCISES);
        }
    }

    /** Adds that many. */
    public static void with(Connection connection, int number) throws SQLException {
        List<KnownExercise> exercises = GeneratedLibrary.of(number);
        connection.setAutoCommit(false);
        exercises(connection, exercises);
        regions(connection, exercises);
        equipment(connection, exercises);
        instructions(connection, exercises);
        try (PreparedStatement note = connection.prepareStatement("UPDATE library_change SET changes = changes + 1")) {
            note.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void exercises(Connection connection, List<KnownExercise> exercises) throws SQLException {
        String sql = "INSERT INTO exercise (version, slug, category, start_position, laterality, sets, amount, unit,"
                + " each_way, hold_seconds, rest_seconds, times_a_day, availability, sources, review_state, muscles,"
                + " edited_here) VALUES (1, ?, ?, ?, ?, 1, 10, 'REPETITIONS', FALSE, 0, 0, 1, 'OPEN', '', 'DRAFT', ?, TRUE)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (KnownExercise exercise : exercises) {
                insert.setString(1, exercise.slug());
                insert.setString(2, exercise.traits().category().name());
                insert.setString(3, exercise.traits().position().name());
                insert.setString(4, exercise.traits().laterality().name());
                insert.setString(
                        5,
                        exercise.traits().muscles().primary().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" "))
                                + "/");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void regions(Connection connection, List<KnownExercise> exercises) throws SQLException {
        String sql =
                "INSERT INTO exercise_region (exercise_id, place, region) SELECT id, ?, ? FROM exercise WHERE slug = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (KnownExercise exercise : exercises) {
                for (int place = 0; place < exercise.traits().regions().size(); place++) {
                    insert.setInt(1, place);
                    insert.setString(2, exercise.traits().regions().get(place).name());
                    insert.setString(3, exercise.slug());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void equipment(Connection connection, List<KnownExercise> exercises) throws SQLException {
        String sql =
                "INSERT INTO exercise_equipment (exercise_id, place, equipment) SELECT id, 0, ? FROM exercise WHERE slug = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (KnownExercise exercise : exercises) {
                for (Equipment thing : exercise.traits().equipment()) {
                    insert.setString(1, thing.name());
                    insert.setString(2, exercise.slug());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void instructions(Connection connection, List<KnownExercise> exercises) throws SQLException {
        String sql = "INSERT INTO exercise_instruction (version, exercise_id, language, review_state, title, purpose,"
                + " steps, cautions, synonyms) SELECT 1, id, ?, 'MACHINE_DRAFT', ?, ?, ?, '', ? FROM exercise WHERE slug = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (KnownExercise exercise : exercises) {
                for (Wording wording : exercise.wordings().values()) {
                    insert.setString(1, wording.language());
                    insert.setString(2, wording.title());
                    insert.setString(3, wording.purpose());
                    insert.setString(4, wording.purpose());
                    insert.setString(5, String.join("\n", wording.synonyms()));
                    insert.setString(6, exercise.slug());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
