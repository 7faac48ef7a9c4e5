package org.homestretch.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the person at the keyboard reads: one calm sentence per line. Everything that the libraries have to say goes to a
 * log file instead.
 */
final class Console {

    private final PrintStream out;
    private boolean diverted;

    Console() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    Console(OutputStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    void say(String sentence) {
        out.println(sentence);
    }

    /** A sentence that must not be overlooked among what Maven says. */
    void sayApart(String sentence) {
        out.println();
        out.println(sentence);
        out.println();
    }

    /** Keeps the technical cause of a failure for the log; before there is a log, the sentence has to do. */
    void log(Throwable failure) {
        if (diverted) {
            failure.printStackTrace();
        }
    }

    /** Sends what is printed to the standard streams from now on, by whatever library, to {@code log}. */
    void divertLibrariesTo(OutputStream log) {
        PrintStream stream = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        diverted = true;
    }
}
