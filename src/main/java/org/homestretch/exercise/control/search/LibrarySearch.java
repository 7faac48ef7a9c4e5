package org.homestretch.exercise.control.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.homestretch.exercise.control.LibraryChanges;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * Finds exercises in this node's copy of the library. Whoever finds the copy out of date renews it; others go on with the
 * one there is (L-20).
 */
@ApplicationScoped
public class LibrarySearch {

    @Inject
    LibraryChanges changes;

    @Inject
    LibraryReading reading;

    private final ReentrantLock renewing = new ReentrantLock();
    private volatile LibraryCopy copy = LibraryCopy.NOTHING;
    private LibraryIndex index;

    @PostConstruct
    void open() {
        index = new LibraryIndex();
    }

    /**
     * What the filter means, best match first, then by title.
     *
     * @param shownIn the language by whose titles equal matches are sorted
     */
    public FoundExercises find(LibraryFilter filter, ReadingLanguage shownIn, Mine mine) {
        bringUpToDate();
        LibraryCopy now = copy;
        return new Narrowing(filter, mine).narrow(inOrder(now, filter, shownIn, mine));
    }

    private List<KnownExercise> inOrder(LibraryCopy now, LibraryFilter filter, ReadingLanguage shownIn, Mine mine) {
        TypedWords typed = TypedWords.of(filter.text(), filter.typedIn());
        if (!typed.isEmpty()) {
            return now.ranked(index.find(typed), shownIn);
        }
        return filter.limits().contains(Limit.RECENT)
                ? now.recentFirst(mine.recent())
                : now.byTitle().get(shownIn);
    }

    /** Takes over what changed in the database since the last time. */
    public void bringUpToDate() {
        if (copy.changes() >= changes.count()) {
            return;
        }
        boolean nothingToReadYet = copy == LibraryCopy.NOTHING;
        if (nothingToReadYet) {
            renewing.lock();
        } else if (!renewing.tryLock()) {
            return;
        }
        try {
            renew();
        } finally {
            renewing.unlock();
        }
    }

    private void renew() {
        LibraryCopy last = copy;
        LibraryCopy next = reading.after(last);
        if (next.changes() == last.changes()) {
            return;
        }
        Collection<KnownExercise> changed = next.exercises().values().stream()
                .filter(exercise -> last.exercises().get(exercise.id()) != exercise)
                .toList();
        Set<Long> removed = new HashSet<>(last.exercises().keySet());
        removed.removeAll(next.exercises().keySet());
        index.renew(changed, removed);
        copy = next;
    }
}
