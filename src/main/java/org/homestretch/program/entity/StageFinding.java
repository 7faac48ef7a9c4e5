package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a draft cannot be issued as it is divided into stages (P-35). */
public record StageFinding(int stage, Fault fault) implements Serializable {

    /** What can be wrong with a stage. */
    public enum Fault {
        /** It holds no exercise. */
        EMPTY,
        DAY_MISSING,
        /** It would not begin between the second and the last day of the version. */
        DAY_OUTSIDE,
        /** It would begin no later than the one before. */
        DAYS_NOT_ASCENDING,
        /** Its day could come before the therapist lets the stage before it begin. */
        DATE_AFTER_DECISION
    }

    /**
     * @param stages by number
     * @param filled numbers of those that hold exercises
     * @param period the days of the version
     */
    static List<StageFinding> of(List<StagePlan> stages, Set<Integer> filled, ValidityPeriod period) {
        List<StageFinding> findings = new ArrayList<>();
        LocalDate before = period.from();
        boolean decided = false;
        for (StagePlan stage : stages) {
            Optional<Fault> fault =
                    filled.contains(stage.number()) ? fault(stage, before, decided, period) : Optional.of(Fault.EMPTY);
            fault.ifPresent(found -> findings.add(new StageFinding(stage.number(), found)));
            before = stage.day() == null ? before : stage.day();
            decided = decided || stage.begins() == StageBeginning.ON_DECISION;
        }
        return findings;
    }

    private static Optional<Fault> fault(StagePlan stage, LocalDate before, boolean decided, ValidityPeriod period) {
        if (stage.begins() != StageBeginning.ON_DATE) {
            return Optional.empty();
        }
        if (decided) {
            return Optional.of(Fault.DATE_AFTER_DECISION);
        }
        LocalDate day = stage.day();
        if (day == null) {
            return Optional.of(Fault.DAY_MISSING);
        }
        if (!day.isAfter(period.from()) || day.isAfter(period.endsOn())) {
            return Optional.of(Fault.DAY_OUTSIDE);
        }
        return day.isAfter(before) ? Optional.empty() : Optional.of(Fault.DAYS_NOT_ASCENDING);
    }
}
