package org.homestretch.exercise.control.search;

import java.util.List;
import org.homestretch.exercise.entity.LibraryCounts;

/** What a search found, best match first, and what each further choice would leave of it. */
public record FoundExercises(List<KnownExercise> all, LibraryCounts counts) {

    public FoundExercises {
        all = List.copyOf(all);
    }

    public List<KnownExercise> page(int first, int size) {
        int start = Math.min(first, all.size());
        return all.subList(start, Math.min(all.size(), start + size));
    }
}
