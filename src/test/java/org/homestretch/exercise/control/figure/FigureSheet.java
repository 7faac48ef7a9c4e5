package org.homestretch.exercise.control.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes every figure to target/figures, one file for each frame and one with all, and a page that shows them as they are
 * printed, 5 cm wide: for looking at them before they ship.
 *
 * <pre>
 * mvn test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.homestretch.exercise.control.figure.FigureSheet
 * </pre>
 */
public final class FigureSheet {

    private static final Path POSES = Path.of("src/main/resources/figures");

    private FigureSheet() {}

    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of("target/figures"));
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Figures</title>"
                        + "<body style=\"font:14px sans-serif\">");
        for (String slug : slugs()) {
            Figure figure = Figures.figureOf(slug).orElseThrow();
            for (FigureStyle.Frames frames : FigureStyle.Frames.values()) {
                write(target, figure, FigureStyle.color(slug).with(frames));
            }
            page.append("<p style=\"display:inline-block;margin:12px\"><img width=\"190\" src=\"")
                    .append(slug)
                    .append("-both.svg\" alt=\"\"><br>")
                    .append(slug);
        }
        Files.writeString(target.resolve("index.html"), page);
    }

    static List<String> slugs() throws IOException {
        try (Stream<Path> files = Files.list(POSES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path target, Figure figure, FigureStyle style) throws IOException {
        String name = figure.slug() + "-" + style.frames().name().toLowerCase(Locale.ROOT) + ".svg";
        Files.writeString(target.resolve(name), new FigureRenderer().svg(figure, style));
    }
}
