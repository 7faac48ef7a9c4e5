package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Something speaks against the stage that was not answered when its version was issued (P-36). */
public class StageCautionsOpenException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
