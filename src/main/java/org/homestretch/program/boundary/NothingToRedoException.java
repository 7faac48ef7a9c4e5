package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** No undone step of the draft is left to do again (P-20, P-21). */
public class NothingToRedoException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
