package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A patient is given so many pages to read and changes to make at most (P-63). */
public class AdviceFullException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AdviceFullException(int pages, int changes) {
        super(pages, changes);
    }
}
