package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ImportRow;

/**
 * What an import would do.
 *
 * @param problems what is wrong with the document, at most {@value #PROBLEMS_MAX}; empty when it can be imported
 * @param problemCount how many problems there are altogether
 * @param rows what becomes of each entry; empty when there are problems
 */
public record ImportPreview(List<ExchangeProblem> problems, int problemCount, List<ImportRow> rows)
        implements Serializable {

    /** More are not read by anybody before the first ones are mended. */
    public static final int PROBLEMS_MAX = 20;

    public ImportPreview {
        problems = problems.stream().limit(PROBLEMS_MAX).toList();
        rows = List.copyOf(rows);
    }

    static ImportPreview wrong(List<ExchangeProblem> problems) {
        return new ImportPreview(problems, problems.size(), List.of());
    }

    /** How many entries have that effect. */
    public long count(ImportRow.Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** Whether there is something to import. */
    public boolean changesSomething() {
        return rows.stream().anyMatch(row -> row.effect() != ImportRow.Effect.UNCHANGED);
    }
}
