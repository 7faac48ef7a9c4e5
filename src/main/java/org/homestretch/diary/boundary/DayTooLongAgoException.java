package org.homestretch.diary.boundary;

import java.time.LocalDate;
import org.homestretch.platform.boundary.BusinessException;

/** The day is further back than the patient may fill in alone (D-5). */
public class DayTooLongAgoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DayTooLongAgoException(LocalDate day) {
        super(day);
    }
}
