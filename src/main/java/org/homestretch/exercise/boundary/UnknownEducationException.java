package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The library holds no such page, question or checklist. */
public class UnknownEducationException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
