package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The program was on hold on that day (D-4). */
public class DayInPauseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DayInPauseException(LocalDate day) {
        super(day);
    }
}
