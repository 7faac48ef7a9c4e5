package org.homestretch.exercise.control.figure;

/** A pose file that cannot be drawn; the message is one sentence that names the file and the field. */
public final class PoseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoseFileException(String file, String problem) {
        super(file + ": " + problem + ".");
    }
}
