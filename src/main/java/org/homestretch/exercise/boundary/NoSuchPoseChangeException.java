package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Something is to be changed that the pose does not have. */
public class NoSuchPoseChangeException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
