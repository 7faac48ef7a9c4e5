package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody else saved another pose of the exercise since this one was opened (L-69). */
public class PoseChangedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PoseChangedMeanwhileException(String name, String when) {
        super(name, when);
    }
}
