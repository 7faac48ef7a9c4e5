package org.homestretch.platform.control.picture;

/** A file that is not taken in as a picture. */
public class PictureRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** What is wrong with it. */
    public enum Fault {
        /** Neither JPEG, PNG nor WebP, or damaged. */
        NO_PICTURE,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS
    }

    PictureRefused(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
