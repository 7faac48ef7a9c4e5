package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The exercise is not part of the program on that day, or not that often (D-3). */
public class ExerciseNotOfferedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ExerciseNotOfferedException(LocalDate day) {
        super(day);
    }
}
