package org.homestretch.program.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.web.SearchForm;

/** What the therapist typed and chose to find an exercise that can be prescribed. */
public class ExerciseSearch extends SearchForm {

    private static final long serialVersionUID = 1L;

    /** @param more what else limits the exercises; that they can be prescribed always does */
    LibraryFilter filter(ReadingLanguage typedIn, Limit... more) {
        Set<Limit> limits = Set.of(Stream.concat(Stream.of(Limit.PRESCRIBABLE), Arrays.stream(more))
                .toArray(Limit[]::new));
        return new LibraryFilter(
                getText(),
                typedIn,
                Set.of(getCategories()),
                Set.of(getPositions()),
                Set.of(getRegions()),
                Set.of(),
                limits);
    }
}
