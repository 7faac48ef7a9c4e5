package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The file has too many bytes (L-37). */
public class PictureFileTooLargeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PictureFileTooLargeException(int megabytes) {
        super(megabytes);
    }

    @Override
    public String field() {
        return "file";
    }
}
