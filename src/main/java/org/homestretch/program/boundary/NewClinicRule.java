package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Set;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.RuleMark;

/**
 * A safety rule that the clinic wants to add.
 *
 * @param level warns or blocks
 * @param wholeProgram whether it is about the program at all; else about the exercises that the marks name
 * @param marks conditions (none: every patient), and exercises by name or by a mark
 * @param text for the therapist, up to 300 characters
 * @param fromDay the first day on which it holds: today or later
 */
public record NewClinicRule(
        CautionLevel level, boolean wholeProgram, Set<RuleMark> marks, String text, LocalDate fromDay) {

    public NewClinicRule {
        marks = Set.copyOf(marks);
    }

    boolean isComplete() {
        boolean naming = marks.stream().anyMatch(mark -> mark.kind() != RuleMark.Kind.CONDITION);
        return wholeProgram != naming && text != null && !text.isBlank();
    }
}
