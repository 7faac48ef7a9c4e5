package org.homestretch.platform.boundary;

/** The file is neither JPEG, PNG nor WebP, or it is damaged (PL-6). */
public class NotAPictureException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "file";
    }
}
