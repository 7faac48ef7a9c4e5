package org.homestretch.handout.control;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.homestretch.handout.control.typeset.DirectWriter;
import org.homestretch.handout.control.typeset.DirectWriter.Words;

/**
 * Finds out the words of the handout in a process of its own, so that the process that is measured has not printed anything
 * before.
 */
final class WordsOfHandout {

    private WordsOfHandout() {}

    /** The words of each page. */
    @SuppressWarnings("unchecked")
    static List<List<Words>> found() throws IOException, ClassNotFoundException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordsOfHandout.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
        try (ObjectInputStream words = new ObjectInputStream(process.getInputStream())) {
            return (List<List<Words>>) words.readObject();
        }
    }

    /** Writes them to its output. */
    public static void main(String[] nothing) throws IOException {
        byte[] pdf = new HandoutRenderer().render(HandoutBenchmark.fourPages()).pdf();
        try (ObjectOutputStream words = new ObjectOutputStream(System.out)) {
            words.writeObject(DirectWriter.words(pdf));
        }
    }
}
