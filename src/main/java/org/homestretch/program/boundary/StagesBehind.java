package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StagePlan;

/**
 * The stages at the beginning of a draft that the patient has behind, because the next one began while the draft was open
 * (P-37). Stages have other numbers in the draft, so they are known by the keys of their exercises (P-5).
 */
final class StagesBehind {

    private StagesBehind() {}

    /** How many there are; never all stages of the draft. */
    static int of(Program program, ProgramVersion draft, LocalDate today) {
        if (program.issuedVersions().isEmpty() || draft.stages().isEmpty()) {
            return 0;
        }
        ProgramHistory.Version latest = Histories.latest(program);
        int inForce = latest.stageOn(today);
        Map<Integer, Integer> stages = latest.items().stream()
                .collect(Collectors.toMap(ProgramHistory.Item::itemKey, ProgramHistory.Item::stage));
        int behind = 0;
        while (behind < draft.stages().size() - 1
                && isBehind(draft.itemsOf(StagePlan.FIRST + behind), stages, inForce)) {
            behind++;
        }
        return behind;
    }

    /** What is new in the draft says nothing; of what the patient has, all must be of stages that are over. */
    private static boolean isBehind(List<PrescribedExercise> items, Map<Integer, Integer> stages, int inForce) {
        List<Integer> known = items.stream()
                .map(item -> stages.get(item.itemKey()))
                .filter(Objects::nonNull)
                .toList();
        return !known.isEmpty() && known.stream().allMatch(stage -> stage < inForce);
    }
}
