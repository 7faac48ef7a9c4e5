package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A stage lacks its title, aim or exercises, or something in the protocol is too long (L-40). */
public class ProtocolIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
