package org.homestretch.access.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** What was typed is not a color. */
public class NotAColorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "accent";
    }
}
