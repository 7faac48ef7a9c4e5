package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The exercise shows this picture already. */
public class PictureAlreadyThereException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "file";
    }
}
