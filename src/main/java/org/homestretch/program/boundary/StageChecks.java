package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StageFinding;
import org.homestretch.program.entity.ValidityPeriod;

/** Says in the therapist's words why a draft cannot be issued as it is divided into stages (P-35). */
final class StageChecks {

    private StageChecks() {}

    static void mustBeSound(ProgramVersion draft, ValidityPeriod period) {
        draft.stageFindings(period).stream().findFirst().ifPresent(finding -> {
            throw refusal(finding);
        });
    }

    private static BusinessException refusal(StageFinding finding) {
        int stage = finding.stage();
        return switch (finding.fault()) {
            case EMPTY -> new EmptyStageException(stage);
            case DAY_MISSING -> new StageDayMissingException(stage);
            case DAY_OUTSIDE -> new StageDayOutsideException(stage);
            case DAYS_NOT_ASCENDING -> new StageDaysNotAscendingException(stage);
            case DATE_AFTER_DECISION -> new DateAfterDecisionException(stage);
        };
    }
}
