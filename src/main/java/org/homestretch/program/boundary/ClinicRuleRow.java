package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.RuleMark;
import org.homestretch.program.entity.Signature;

/**
 * A safety rule of the clinic.
 *
 * @param code as on record, such as K-1
 * @param marks whom and what it is about, in the order of their kinds
 * @param retired who retired it, or null while it holds
 * @param retiredReason null while it holds
 */
public record ClinicRuleRow(
        long id,
        String code,
        CautionLevel level,
        boolean wholeProgram,
        List<RuleMark> marks,
        String text,
        LocalDate fromDay,
        Signature made,
        Signature retired,
        String retiredReason)
        implements Serializable {

    public ClinicRuleRow {
        marks = List.copyOf(marks);
    }

    /** The conditions it is about; none means every patient. */
    public List<RuleMark> conditions() {
        return marks.stream()
                .filter(mark -> mark.kind() == RuleMark.Kind.CONDITION)
                .toList();
    }

    /** What names the exercises it is about. */
    public List<RuleMark> exercises() {
        return marks.stream()
                .filter(mark -> mark.kind() != RuleMark.Kind.CONDITION)
                .toList();
    }
}
