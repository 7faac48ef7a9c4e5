package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Somebody else signs in under that name. */
public class UsernameTakenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UsernameTakenException(String username) {
        super(username);
    }

    @Override
    public String field() {
        return "username";
    }
}
