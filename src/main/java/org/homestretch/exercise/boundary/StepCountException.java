package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** An instruction needs four to six steps (L-5). */
public class StepCountException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StepCountException(int least, int most) {
        super(least, most);
    }

    @Override
    public String field() {
        return "steps";
    }
}
