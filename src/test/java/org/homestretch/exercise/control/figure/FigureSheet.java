package org.homestretch.exercise.control.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.TargetMuscles;

/**
 * Writes every figure to target/figures, for looking at them before they ship; {@code mvn -Pfigures} runs it.
 *
 * <ul>
 *   <li>{@code <slug>-<frame>.svg}, and {@code <slug>-<frame>-left.svg} with the left side working;
 *   <li>{@code <slug>-both.svg} with all frames, as on a handout, in each palette, with muscles, and moving;
 *   <li>{@code index.html} with all of that at the size of print, 5 cm wide;
 *   <li>{@code contact-<n>.png} and {@code contact-gray-<n>.png}, sheets with many figures each.
 * </ul>
 */
public final class FigureSheet {

    private static final Path POSES = Path.of("src/main/resources/figures");
    private static final Path TARGET = Path.of("target/figures");

    private FigureSheet() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(TARGET);
        List<Figure> figures = figures();
        Function<String, TargetMuscles> muscles = muscles();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta"
                + " charset=\"utf-8\"><title>Figures</title><style>body{font:12px"
                + " sans-serif}section{display:flex;flex-wrap:wrap;gap:4mm;align-items:end;margin:4mm 0;"
                + "break-inside:avoid}h2{width:100%;margin:0;font-size:14px}img{width:5cm}</style>");
        for (Figure figure : figures) {
            page.append("<section><h2>").append(figure.slug()).append("</h2>");
            for (String picture : pictures(figure, muscles.apply(figure.slug()))) {
                page.append("<img loading=\"lazy\" alt=\"")
                        .append(picture)
                        .append("\" src=\"")
                        .append(picture)
                        .append("\">");
            }
            page.append("</section>");
        }
        Files.writeString(TARGET.resolve("index.html"), page);
        ContactSheets.write(TARGET, "contact", figures, Palette.COLOR);
        ContactSheets.write(TARGET, "contact-gray", figures, Palette.GRAY);
    }

    static List<String> slugs() throws IOException {
        try (Stream<Path> files = Files.list(POSES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Figure> figures() throws IOException {
        return slugs().stream()
                .map(slug -> Figures.figureOf(slug).orElseThrow())
                .toList();
    }

    private static Function<String, TargetMuscles> muscles() {
        var known = LibraryFiles.exercises().stream()
                .collect(Collectors.toMap(
                        exercise -> exercise.slug(),
                        exercise -> exercise.traits().muscles()));
        return slug -> known.getOrDefault(slug, TargetMuscles.NONE);
    }

    /** Writes all pictures of a figure; those that the page shows are returned by name. */
    private static List<String> pictures(Figure figure, TargetMuscles muscles) throws IOException {
        for (Frame frame : figure.frames()) {
            frame(figure, frame);
        }
        FigureStyle both = FigureStyle.color(figure.slug());
        FigureStyle lit = both.highlighting(Set.copyOf(muscles.primary()), Set.copyOf(muscles.secondary()));
        return List.of(
                still(figure, "both", both),
                still(figure, "both-left", both.mirroredIf(true)),
                still(figure, "both-gray", both.with(Palette.GRAY)),
                still(figure, "both-contrast", both.with(Palette.HIGH_CONTRAST)),
                still(figure, "both-muscles", lit),
                still(figure, "both-muscles-gray", lit.with(Palette.GRAY)),
                write(figure.slug() + "-moving", new MovingFigure().svg(figure, both)));
    }

    /** Start and end have the crop of the whole figure, a frame between has its own. */
    private static void frame(Figure figure, Frame frame) throws IOException {
        boolean start = frame == figure.start();
        boolean between = !start && frame != figure.end();
        Figure shown = between ? new Figure(figure.slug(), List.of(frame), figure.mirrored()) : figure;
        FigureStyle style =
                FigureStyle.color(figure.slug()).with(start ? FigureStyle.Frames.START : FigureStyle.Frames.END);
        still(shown, frame.name(), style);
        still(shown, frame.name() + "-left", style.mirroredIf(true));
    }

    private static String still(Figure figure, String name, FigureStyle style) throws IOException {
        return write(figure.slug() + "-" + name, new FigureRenderer().svg(figure, style));
    }

    private static String write(String name, String svg) throws IOException {
        Files.writeString(TARGET.resolve(name + ".svg"), svg);
        return name + ".svg";
    }
}
