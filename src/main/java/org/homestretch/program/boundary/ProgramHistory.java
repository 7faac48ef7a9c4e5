package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.program.entity.StagePlan;

/**
 * What one program asked of the patient, day by day: every issued version with the day from which it holds, its stages with
 * the days on which they begin, and the pauses. The diary, the handout's grid and the adherence figures all read the same history, so that they agree on what
 * was due.
 *
 * @param endsOn last day of the program, or null while it has no planned end; completing or revoking sets it
 * @param versions issued versions, oldest first
 * @param pauses days on which nothing is due; they can overlap
 */
public record ProgramHistory(
        long programId, long patientId, LocalDate endsOn, List<Version> versions, List<Pause> pauses) {

    public ProgramHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
        pauses = List.copyOf(pauses);
    }

    /** The first day on which anything can be due. Empty before the first issue. */
    public Optional<LocalDate> startsOn() {
        return versions.stream().map(Version::validFrom).min(Comparator.naturalOrder());
    }

    /** v(d): the latest issued version that is valid from that day or earlier. Empty outside the program's days. */
    public Optional<Version> versionInForceOn(LocalDate day) {
        if (endsOn != null && day.isAfter(endsOn)) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Number of the stage in force on that day; 1 where the version is not divided or none is in force. */
    public int stageInForceOn(LocalDate day) {
        return versionInForceOn(day).map(version -> version.stageOn(day)).orElse(StagePlan.FIRST);
    }

    /** Whether the program was on hold on that day; nothing is due then (adherence rule 1). */
    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Whether the program was on hold on that day because of a warning sign (P-82). */
    public boolean isStoppedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.stop() && pause.covers(day));
    }

    /** The last day of the pause in which that day lies. Empty outside pauses, and while nobody knows how long it lasts. */
    public Optional<LocalDate> pausedUntil(LocalDate day) {
        List<Pause> covering =
                pauses.stream().filter(pause -> pause.covers(day)).toList();
        return covering.stream().anyMatch(pause -> pause.to() == null)
                ? Optional.empty()
                : covering.stream().map(Pause::to).max(Comparator.naturalOrder());
    }

    /** The exercises that may be recorded on that day, in the order of the session; empty in a pause. */
    public List<Item> offeredOn(LocalDate day) {
        if (isPausedOn(day)) {
            return List.of();
        }
        return versionInForceOn(day).map(version -> version.itemsOn(day)).orElse(List.of()).stream()
                .filter(item -> item.schedule().isOfferedOn(day))
                .toList();
    }

    /**
     * An issued version.
     *
     * @param validFrom first day on which it is in force
     * @param items in the order of the sessions, stage by stage
     * @param stages by number; empty when it is not divided
     */
    public record Version(long id, int number, LocalDate validFrom, List<Item> items, List<Stage> stages) {

        public Version {
            items = List.copyOf(items);
            stages = List.copyOf(stages);
        }

        /** A version that is not divided into stages. */
        public Version(long id, int number, LocalDate validFrom, List<Item> items) {
            this(id, number, validFrom, items, List.of());
        }

        /** Number of the stage in force on that day: the last one that has begun (P-34). */
        public int stageOn(LocalDate day) {
            return stages.stream()
                    .filter(stage -> stage.hasBegunBy(day))
                    .mapToInt(Stage::number)
                    .max()
                    .orElse(StagePlan.FIRST);
        }

        /** The exercises of the stage in force on that day. */
        public List<Item> itemsOn(LocalDate day) {
            int stage = stageOn(day);
            return items.stream().filter(item -> item.stage() == stage).toList();
        }
    }

    /**
     * A stage of a version.
     *
     * @param title null when it is called by its number
     * @param begins its first day; null while the therapist has not said that it begins
     */
    public record Stage(int number, String title, LocalDate begins) {
        boolean hasBegunBy(LocalDate day) {
            return begins != null && !begins.isAfter(day);
        }
    }

    /**
     * A prescribed exercise of a version.
     *
     * @param itemKey identifies the item across versions of the same program: a changed dosage keeps the key, an added
     *     exercise gets a new one
     * @param stage number of the stage it belongs to
     * @param title as issued, in the patient's language
     */
    public record Item(
            long prescribedExerciseId,
            int itemKey,
            int stage,
            String slug,
            String title,
            Phase phase,
            Side side,
            Dosage dosage,
            Schedule schedule) {}

    /**
     * Days on which nothing is due.
     *
     * @param to last day of the pause, or null while it lasts
     * @param stop whether the patient's yes to a warning sign caused it (P-82)
     */
    public record Pause(LocalDate from, LocalDate to, boolean stop) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
