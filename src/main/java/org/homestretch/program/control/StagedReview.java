package org.homestretch.program.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;

/**
 * Reviews a draft stage by stage, for each of them is a program of its own: it has its own warm-up, its own number of
 * exercises and minutes (P-38). What is said of the program as a whole comes from its fullest stage.
 */
@ApplicationScoped
public class StagedReview {

    private static final BinaryOperator<Caution> GRAVER = BinaryOperator.maxBy(Comparator.comparing(Caution::level)
            .thenComparing(caution -> caution.figures().stream().findFirst().orElse(0)));

    @Inject
    DraftReview review;

    /**
     * All cautions, the gravest first.
     *
     * @param ofTheClinic the rules that the clinic added
     */
    public List<Caution> cautions(Collection<ReviewedDraft> stages, List<MatrixRule> ofTheClinic) {
        Map<CautionKey, Caution> gravest = stages.stream()
                .flatMap(stage -> review.cautions(stage, ofTheClinic).stream())
                .collect(Collectors.toMap(Caution::key, caution -> caution, GRAVER, LinkedHashMap::new));
        return gravest.values().stream()
                .sorted(Comparator.comparing(Caution::level).reversed())
                .toList();
    }
}
