package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A protocol holds doses inside the soft range only (L-8). */
public class DoseOutsideSoftRangeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DoseOutsideSoftRangeException(String title) {
        super(title);
    }
}
