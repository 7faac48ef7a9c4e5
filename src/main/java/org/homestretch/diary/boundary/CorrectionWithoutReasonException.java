package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** What stands in the diary is changed by staff only with a reason (D-7). */
public class CorrectionWithoutReasonException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "reason";
    }
}
