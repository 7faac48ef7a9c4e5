package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** An exercise shows a few pictures only (PL-6). */
public class TooManyPicturesException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyPicturesException(int most) {
        super(most);
    }

    @Override
    public String field() {
        return "file";
    }
}
