package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** No step of the draft is left to undo (P-20). */
public class NothingToUndoException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
