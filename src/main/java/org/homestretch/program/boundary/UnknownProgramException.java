package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no program, version or item of that id, or not for that patient. */
public class UnknownProgramException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
