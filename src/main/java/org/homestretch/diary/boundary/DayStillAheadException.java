package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The day has not come yet (D-4). */
public class DayStillAheadException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DayStillAheadException(LocalDate day) {
        super(day);
    }
}
