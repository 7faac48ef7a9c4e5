package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody printed a further diary for these days since the page was opened (H-33). */
public class DiaryPrintedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
