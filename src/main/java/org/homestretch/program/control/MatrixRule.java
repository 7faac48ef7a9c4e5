package org.homestretch.program.control;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;

/**
 * Which exercises call for care with which conditions: a line of the matrix 3D, or a rule that the clinic made (P-50).
 *
 * @param id on record with every answer, such as "M-6" or "K-1"
 * @param conditions codes; any one of them is enough. A rule of the clinic without any holds for every patient
 * @param advice for the therapist
 */
public record MatrixRule(String id, Set<String> conditions, CautionLevel level, Coverage coverage, String advice) {

    private static final String OF_THE_CLINIC = "K-";

    public MatrixRule {
        conditions = Set.copyOf(conditions);
    }

    boolean concerns(Set<String> patientConditions) {
        return conditions.isEmpty() || !matching(patientConditions).isEmpty();
    }

    /** Whether it says anything about these exercises of a patient with these conditions. */
    public boolean touches(Set<String> patientConditions, Collection<ExerciseFacts> exercises) {
        return concerns(patientConditions)
                && (coverage.wholeProgram() || exercises.stream().anyMatch(coverage::includes));
    }

    /** The patient's conditions that this line is about. */
    Set<String> matching(Set<String> patientConditions) {
        return patientConditions.stream().filter(conditions::contains).collect(Collectors.toSet());
    }

    Caution aboutItem(int itemKey, Set<String> because) {
        return caution(new CautionKey(rule(CautionRule.EXERCISE_AND_CONDITION), itemKey, id), because);
    }

    Caution aboutProgram(Set<String> because) {
        return caution(new CautionKey(rule(CautionRule.CONDITION_BARS_PROGRAM), CautionKey.WHOLE_PROGRAM, id), because);
    }

    private CautionRule rule(CautionRule ofMatrix) {
        return id.startsWith(OF_THE_CLINIC) ? CautionRule.CLINIC_RULE : ofMatrix;
    }

    private Caution caution(CautionKey key, Set<String> because) {
        return new Caution(key, level, List.of(), advice, because);
    }
}
