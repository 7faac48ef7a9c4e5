package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A program has five goals at most (P-55). */
public class FiveGoalsAtMostException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FiveGoalsAtMostException(int most) {
        super(most);
    }

    @Override
    public String field() {
        return "activity";
    }
}
