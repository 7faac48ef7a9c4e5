package org.homestretch.platform.boundary;

/** The picture has too many pixels (PL-6). */
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
