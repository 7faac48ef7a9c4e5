package org.homestretch.exercise.control;

import java.util.List;
import java.util.Objects;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Retirement;

/**
 * What a library document holds (L-50).
 *
 * @param exercises in the order of the document
 * @param protocols in the order of the document
 */
public record LibraryDocument(List<Entry> exercises, List<Located<ProtocolContent>> protocols) {

    /** The format and its version, written at the head of every document. */
    public static final String FORMAT = "homestretch-library/1";

    public LibraryDocument {
        exercises = List.copyOf(exercises);
        protocols = List.copyOf(protocols);
    }

    /**
     * An exercise of a document.
     *
     * @param retirement null while it is in use
     * @param pose the pose file of a figure that the clinic posed itself, or null
     * @param pictures what it shows, in its order
     */
    public record Entry(
            Located<ExerciseContent> exercise, Retirement retirement, String pose, List<ExchangedPicture> pictures) {

        public Entry {
            Objects.requireNonNull(exercise, "exercise");
            pictures = List.copyOf(pictures);
        }

        public String slug() {
            return exercise.value().slug();
        }
    }

    /**
     * A value and where it stands.
     *
     * @param line from 1; 0 when it comes from no document
     * @param field such as "exercises[2]"
     */
    public record Located<T>(T value, int line, String field) {

        /** A value that comes from the database. */
        public static <T> Located<T> nowhere(T value) {
            return new Located<>(value, 0, "");
        }
    }
}
