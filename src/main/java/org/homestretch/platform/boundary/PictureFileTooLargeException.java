package org.homestretch.platform.boundary;

/** The file has too many bytes (PL-6). */
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
