package org.homestretch.exercise.control.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homestretch.launcher.DatabaseAddress;

/**
 * The yardstick: the search that the library had before, with LIKE over a column of folded words in the database. It knows
 * titles, synonyms and regions, and no typing errors.
 */
final class LikeSearch implements AutoCloseable {

    private static final int BATCH = 500;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Connection connection;

    LikeSearch(DatabaseAddress database, List<KnownExercise> exercises) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS like_instruction");
            statement.execute(
                    "CREATE TABLE like_instruction (exercise_id BIGINT NOT NULL, language VARCHAR(10) NOT NULL,"
                            + " title VARCHAR(120) NOT NULL, purpose VARCHAR(400) NOT NULL, search_text TEXT NOT NULL,"
                            + " PRIMARY KEY (exercise_id, language)) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4"
                            + " COLLATE = utf8mb4_unicode_ci");
        }
        fill(exercises);
    }

    private void fill(List<KnownExercise> exercises) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO like_instruction VALUES (?, ?, ?, ?, ?)")) {
            int rows = 0;
            for (KnownExercise exercise : exercises) {
                for (Wording wording : exercise.wordings().values()) {
                    insert.setLong(1, exercise.id());
                    insert.setString(2, wording.language());
                    insert.setString(3, wording.title());
                    insert.setString(4, wording.purpose());
                    insert.setString(5, searchText(exercise, wording));
                    insert.addBatch();
                    if (++rows % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String searchText(KnownExercise exercise, Wording wording) {
        return " "
                + folded(wording.title() + " " + String.join(" ", wording.synonyms()) + " "
                        + exercise.traits().regions());
    }

    private static String folded(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SEPARATORS
                .matcher(plain)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The first page of what is found, and how much there is. */
    int find(String text, int size) throws SQLException {
        List<String> words = List.of(folded(text).split(" "));
        String found = " FROM like_instruction i WHERE i.language = 'en' AND EXISTS (SELECT 1 FROM like_instruction n"
                + " WHERE n.exercise_id = i.exercise_id" + " AND n.search_text LIKE ?".repeat(words.size()) + ")";
        int rows = count("SELECT COUNT(*)" + found, words);
        try (PreparedStatement page = connection.prepareStatement("SELECT i.exercise_id, i.title, i.purpose" + found
                + " ORDER BY CASE WHEN i.search_text LIKE ? THEN 0 ELSE 1 END, i.title, i.exercise_id LIMIT " + size)) {
            bind(page, words);
            page.setString(words.size() + 1, " " + String.join(" ", words) + "%");
            try (ResultSet result = page.executeQuery()) {
                while (result.next()) {
                    rows += result.getString(2).isEmpty() ? 1 : 0;
                }
            }
        }
        return rows;
    }

    private int count(String query, List<String> words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, words);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, List<String> words) throws SQLException {
        for (int i = 0; i < words.size(); i++) {
            statement.setString(i + 1, "% " + words.get(i) + "%");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
