package org.homestretch.diary.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.diary.entity.DiaryRecord;

/**
 * What became of statements.
 *
 * @param added how many now stand where nothing stood
 * @param corrected how many now stand in the place of another
 * @param refused what did not go into the diary; the rest stood there already
 */
public record Written(int added, int corrected, List<RefusedStatement> refused) {

    public Written {
        refused = List.copyOf(refused);
    }

    public Written plus(Written other) {
        return new Written(
                added + other.added,
                corrected + other.corrected,
                Stream.concat(refused.stream(), other.refused.stream()).toList());
    }

    /** Whether the diary says anything else than before. */
    public boolean changedAnything() {
        return added + corrected > 0;
    }

    /** Counts while writing. */
    static final class Count {

        private int added;
        private int corrected;
        private final List<RefusedStatement> refused = new ArrayList<>();

        void store(DiaryRecord stored) {
            if (stored.correctsId() == null) {
                added++;
            } else {
                corrected++;
            }
        }

        void refuse(RefusedStatement statement) {
            refused.add(statement);
        }

        Written result() {
            return new Written(added, corrected, refused);
        }
    }
}
