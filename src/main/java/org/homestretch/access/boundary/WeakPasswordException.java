package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The password is too short or too easy to guess. */
public class WeakPasswordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public WeakPasswordException(int least) {
        super(least);
    }

    @Override
    public String field() {
        return "newPassword";
    }
}
