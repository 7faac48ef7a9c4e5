package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramHistory.Item;
import org.homestretch.program.boundary.ProgramHistory.Pause;
import org.homestretch.program.boundary.ProgramHistory.Stage;
import org.homestretch.program.boundary.ProgramHistory.Version;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** Vocabulary to write down what a program asked for. */
final class Prescription {

    /** 2 × 3, held 10 s: a volume of 60. */
    static final Dosage VOLUME_60 = Dosage.of(2, 3, 10);

    private final List<Version> versions = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private LocalDate endsOn;

    static Prescription from(LocalDate start, Item... items) {
        return new Prescription().andFrom(start, items);
    }

    Prescription andFrom(LocalDate start, Item... items) {
        int number = versions.size() + 1;
        versions.add(new Version(100 + number, number, start, List.of(items)));
        return this;
    }

    /** Lets the latest version go on with another stage from that day, or some time if it is null. */
    Prescription withStage(LocalDate begins, Item... items) {
        Version version = versions.remove(versions.size() - 1);
        List<Stage> stages = new ArrayList<>(version.stages());
        if (stages.isEmpty()) {
            stages.add(new Stage(1, null, version.validFrom()));
        }
        int number = stages.size() + 1;
        stages.add(new Stage(number, null, begins));
        List<Item> all = new ArrayList<>(version.items());
        Stream.of(items).map(item -> inStage(number, item)).forEach(all::add);
        versions.add(new Version(version.id(), version.number(), version.validFrom(), all, stages));
        return this;
    }

    private static Item inStage(int stage, Item item) {
        return new Item(
                item.prescribedExerciseId(),
                item.itemKey(),
                stage,
                item.slug(),
                item.title(),
                item.phase(),
                item.side(),
                item.dosage(),
                item.schedule());
    }

    Prescription until(LocalDate end) {
        endsOn = end;
        return this;
    }

    Prescription pausedFrom(LocalDate from, LocalDate to) {
        pauses.add(new Pause(from, to, false));
        return this;
    }

    ProgramHistory history() {
        return new ProgramHistory(1, 1, endsOn, versions, pauses);
    }

    static Item item(int itemKey, Schedule schedule) {
        return item(itemKey, VOLUME_60, schedule);
    }

    static Item item(int itemKey, Dosage dosage, Schedule schedule) {
        return new Item(
                itemKey, itemKey, 1, "exercise-" + itemKey, "Exercise", Phase.MAIN, Side.NOT_SIDED, dosage, schedule);
    }
}
