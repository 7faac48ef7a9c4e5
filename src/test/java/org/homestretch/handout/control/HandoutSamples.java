package org.homestretch.handout.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;

/**
 * Prints handouts of every layout, paper, palette and language, with one, six and twenty exercises, with difficult names
 * and with all that can be added, into target/samples, for looking at them before they ship; {@code mvn -Psamples} runs it.
 */
public final class HandoutSamples {

    private static final Path TARGET = Path.of("target", "samples");
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "ar");
    private static final List<String> DIFFICULT_NAMES = List.of(
            "李小龍 田中さくら",
            "김민수",
            "Ἀθηνᾶ Παπαδοπούλου",
            "Дмитрий Щербаков",
            "שרה לוי",
            "राजेश कुमार",
            "محمد عبد الله",
            "Nguyễn Thị Hương 👍🏽",
            "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Łukaszewicz Senior");

    private HandoutSamples() {}

    /** @param name of the file, without its ending */
    record Sample(String name, HandoutContent content) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(TARGET);
        HandoutRenderer renderer = new HandoutRenderer();
        List<Sample> samples = new ArrayList<>(ofEveryKind(6));
        for (Layout layout : Layout.values()) {
            for (String language : LANGUAGES) {
                PrintOptions options = options(language).with(layout);
                samples.add(new Sample(name(options, 1), LibraryHandouts.of(1, "Anna Novák", options)));
                samples.add(new Sample(name(options, 20), LibraryHandouts.of(20, "Anna Novák", options)));
            }
        }
        samples.addAll(withEverything(Palette.COLOR));
        samples.addAll(withEverything(Palette.GRAY));
        samples.addAll(withDifficultNames());
        StringBuilder index = new StringBuilder("<!DOCTYPE html><html lang='en'><title>Handouts</title><ul>");
        for (Sample sample : samples) {
            Files.write(
                    TARGET.resolve(sample + ".pdf"),
                    renderer.render(sample.content()).pdf());
            index.append("<li><a href='")
                    .append(sample)
                    .append(".pdf'>")
                    .append(sample)
                    .append("</a>");
        }
        Files.writeString(TARGET.resolve("index.html"), index);
    }

    /** Every layout on every paper, in every palette and language. */
    static List<Sample> ofEveryKind(int exercises) {
        return Stream.of(Palette.values())
                .flatMap(palette -> in(palette, exercises).stream())
                .toList();
    }

    /** Every layout on every paper, in every language. */
    static List<Sample> in(Palette palette, int exercises) {
        List<Sample> samples = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (Paper paper : Paper.values()) {
                for (String language : LANGUAGES) {
                    PrintOptions options =
                            options(language).with(layout).with(paper).with(palette);
                    samples.add(
                            new Sample(name(options, exercises), LibraryHandouts.of(exercises, "Anna Novák", options)));
                }
            }
        }
        return samples;
    }

    /** Every layout on every paper, in every language, with logo, goals, equipment, next visit and reading. */
    static List<Sample> withEverything(Palette palette) {
        return in(palette, 6).stream()
                .map(sample ->
                        new Sample("everything-" + sample.name(), HandoutFixture.withEverything(sample.content())))
                .toList();
    }

    static List<Sample> withDifficultNames() {
        List<Sample> samples = new ArrayList<>();
        for (String name : DIFFICULT_NAMES) {
            String number = "name-" + (samples.size() + 1);
            samples.add(new Sample(number, LibraryHandouts.of(1, name, options("en"))));
        }
        return samples;
    }

    private static PrintOptions options(String language) {
        return PrintOptions.usual(Locale.forLanguageTag(language));
    }

    private static String name(PrintOptions options, int exercises) {
        return "%s-%s-%s-%s-%d"
                .formatted(options.layout(), options.paper(), options.palette(), options.language(), exercises)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
