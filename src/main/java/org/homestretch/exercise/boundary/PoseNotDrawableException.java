package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The text is no pose that can be drawn (L-66). */
public class PoseNotDrawableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param line where in the text, from 1 */
    public PoseNotDrawableException(int line, String problem) {
        super(line, problem);
    }
}
