package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The morning after that day's session has not come yet (D-9). */
public class MorningStillAheadException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public MorningStillAheadException(LocalDate day) {
        super(day);
    }
}
