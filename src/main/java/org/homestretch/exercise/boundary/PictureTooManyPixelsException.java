package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The picture has too many pixels (L-37). */
public class PictureTooManyPixelsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PictureTooManyPixelsException(int millions) {
        super(millions);
    }

    @Override
    public String field() {
        return "file";
    }
}
