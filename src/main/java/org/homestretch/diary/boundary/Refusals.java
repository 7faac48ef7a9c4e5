package org.homestretch.diary.boundary;

import org.homestretch.diary.control.RefusedStatement;
import org.homestretch.platform.boundary.BusinessException;

/** The broken rule behind a refused statement. */
final class Refusals {

    private Refusals() {}

    static BusinessException because(RefusedStatement refused) {
        return switch (refused.refusal()) {
            case FUTURE_DAY -> new DayStillAheadException(refused.day());
            case OUTSIDE_PROGRAM -> new DayOutsideProgramException(refused.day());
            case PAUSED -> new DayInPauseException(refused.day());
            case TOO_LONG_AGO -> new DayTooLongAgoException(refused.day());
            case NOT_OFFERED -> new ExerciseNotOfferedException(refused.day());
            case MORNING_NOT_YET -> new MorningStillAheadException(refused.day());
            case OTHER_CONTENT -> new OtherStatementUnderSameIdException();
            case NO_REASON -> new CorrectionWithoutReasonException();
        };
    }
}
