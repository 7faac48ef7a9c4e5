package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Some cautions of the draft have no answer yet (P-15). */
public class CautionsNotAnsweredException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CautionsNotAnsweredException(int count) {
        super(count);
    }
}
