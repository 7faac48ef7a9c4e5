package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A picture says in words what it shows (PL-6). */
public class PictureTextMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "alternative";
    }
}
