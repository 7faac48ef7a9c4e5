package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The file is neither JPEG, PNG nor WebP, or it is damaged (L-37). */
public class NotAPictureException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "file";
    }
}
