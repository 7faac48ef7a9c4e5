package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The program had not started or was over on that day (D-4). */
public class DayOutsideProgramException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DayOutsideProgramException(LocalDate day) {
        super(day);
    }
}
