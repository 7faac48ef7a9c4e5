package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Something else was sent before under the same id (D-6). */
public class OtherStatementUnderSameIdException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
