package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A rule of the clinic holds from today at the earliest (P-51). */
public class ClinicRuleStartsBeforeTodayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "fromDay";
    }
}
