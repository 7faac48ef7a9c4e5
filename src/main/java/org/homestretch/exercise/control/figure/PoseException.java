package org.homestretch.exercise.control.figure;

/** A frame asks for something the body cannot do; the reader adds the file and the frame. */
final class PoseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PoseException(String field, String problem) {
        super(field + " " + problem);
    }
}
