package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The current password was not the right one. */
public class WrongPasswordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "currentPassword";
    }
}
