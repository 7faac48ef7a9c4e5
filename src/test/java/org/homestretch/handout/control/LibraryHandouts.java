package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.control.figure.FigureRenderer;
import org.homestretch.exercise.control.figure.FigureStyle;
import org.homestretch.exercise.control.figure.Figures;
import org.homestretch.exercise.control.figure.Palette;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** Handouts of exercises that ship, with their own words and figures, the way the product prints them. */
public final class LibraryHandouts {

    private static final Map<String, ExerciseContent> LIBRARY =
            LibraryFiles.exercises().stream().collect(Collectors.toMap(ExerciseContent::slug, Function.identity()));

    /** A session of twenty, in its order; shorter programs take the first of them. */
    private static final List<String> SESSION = List.of(
            "cat-cow",
            "figure-four-stretch",
            "supine-hamstring-stretch",
            "bridge",
            "hip-flexor-stretch",
            "calf-stretch-straight",
            "clamshell",
            "bird-dog",
            "childs-pose",
            "knee-rolls",
            "chest-stretch",
            "chin-tuck",
            "neck-tilt",
            "sit-to-stand",
            "heel-raise",
            "seated-row-band",
            "open-book",
            "wall-angels",
            "quadriceps-stretch",
            "walking");

    private LibraryHandouts() {}

    /** The first exercises of the session for that patient. */
    public static HandoutContent of(int exercises, String patient, PrintOptions options) {
        List<Item> items = IntStream.range(0, exercises)
                .mapToObj(position -> item(position, options))
                .toList();
        HandoutContent plain = HandoutFixture.handoutOf(patient, items);
        return HandoutFixture.with(options, HandoutFixture.with(diary(plain.diary(), exercises), plain));
    }

    /** The engine must print the same four pages again and again. */
    private static DiaryGrid diary(DiaryGrid grid, int exercises) {
        LocalDate last = exercises > 6 ? HandoutFixture.SUNDAY_DEC_27.minusWeeks(2) : HandoutFixture.SUNDAY_DEC_27;
        return new DiaryGrid(
                grid.rows(),
                grid.days().stream().filter(day -> !day.date().isAfter(last)).toList());
    }

    private static Item item(int position, PrintOptions options) {
        ExerciseContent exercise = LIBRARY.get(SESSION.get(position));
        InstructionContent words = exercise.instructionIn(options.language().getLanguage())
                .or(() -> exercise.instructionIn("en"))
                .orElseThrow();
        InstructionText text = words.text();
        boolean sided = exercise.traits().laterality() == Laterality.EACH_SIDE;
        Side side = sided ? position % 4 == 2 ? Side.LEFT : Side.EACH : Side.NOT_SIDED;
        return new Item(
                position < 1 ? Phase.WARM_UP : position < 19 ? Phase.MAIN : Phase.COOL_DOWN,
                Locale.forLanguageTag(words.language()),
                text.title(),
                text.steps(),
                text.breathing(),
                text.cautions(),
                side,
                exercise.dose().dosage(),
                position % 5 == 4 ? Schedule.weekly(3) : Schedule.daily(1 + position % 3),
                position % 6 == 2 ? "Maria: 3 × 20 s" : null,
                figure(exercise.slug(), side, options));
    }

    private static Figure figure(String slug, Side side, PrintOptions options) {
        Palette palette = Palette.valueOf(options.palette().name());
        return Figures.figureOf(slug)
                .map(figure -> {
                    FigureStyle style = FigureStyle.color(slug).with(palette);
                    FigureStyle end = style.with(FigureStyle.Frames.END);
                    FigureRenderer renderer = new FigureRenderer();
                    String left = renderer.svg(figure, end.mirroredIf(true));
                    Optional<String> other = Optional.of(left)
                            .filter(svg -> side == Side.EACH && !svg.equals(renderer.svg(figure, end)));
                    return HandoutContent.Figure.of(
                            renderer.svg(figure, style.mirroredIf(side == Side.LEFT)), other.orElse(null));
                })
                .orElse(null);
    }
}
