package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** No printed sheet has that code. */
public class UnknownSheetException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "code";
    }
}
