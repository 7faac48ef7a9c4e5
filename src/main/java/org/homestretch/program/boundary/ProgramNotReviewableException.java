package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Only a program that was issued and is not over has a review day (P-60). */
public class ProgramNotReviewableException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
