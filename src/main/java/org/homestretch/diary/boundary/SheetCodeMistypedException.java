package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** What was typed fails the check that every sheet code carries, so it cannot be one (D-11). */
public class SheetCodeMistypedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "code";
    }
}
