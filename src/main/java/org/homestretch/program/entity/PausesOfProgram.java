package org.homestretch.program.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which one program asks nothing of the patient. */
final class PausesOfProgram {

    private final Program program;
    private final List<Pause> pauses;

    /** Works on that list, which the program keeps. */
    PausesOfProgram(Program program, List<Pause> pauses) {
        this.program = program;
        this.pauses = pauses;
    }

    void hold(LocalDate today, String reason, Signature by) {
        pauses.add(Pause.hold(program, today, reason, by));
    }

    void plan(LocalDate from, LocalDate to, String reason, Signature by) {
        pauses.add(Pause.planned(program, from, to, reason, by));
    }

    /**
     * Nothing is due between the end of one version and the start of the next (P-10).
     *
     * @param endsOn last day of the version before, or null if there is none
     */
    void bridge(LocalDate endsOn, LocalDate validFrom, Signature by) {
        if (endsOn != null && endsOn.plusDays(1).isBefore(validFrom)) {
            pauses.add(Pause.gap(program, endsOn.plusDays(1), validFrom, by));
        }
    }

    /** Asks nothing because of a warning sign (P-82). */
    void stop(LocalDate firstDay, Instant now) {
        pauses.add(Pause.stop(program, firstDay, now));
    }

    /** The days up to that one on which somebody resumed the program. */
    Stream<LocalDate> resumedBy(LocalDate day) {
        return pauses.stream().flatMap(pause -> pause.resumedBy(day).stream());
    }

    /** Whether a stop lasts. */
    boolean haveStopped() {
        return pauses.stream().anyMatch(pause -> pause.lasts() && pause.isStop());
    }

    /** Whether a clinician has resumed the program after a warning sign, later than that moment (P-83). */
    boolean areClearedAfter(Instant moment) {
        return pauses.stream().anyMatch(pause -> pause.isClearedAfter(moment));
    }

    /** @param reason required after a warning sign (P-82), else null */
    void resume(LocalDate today, String reason, Signature by) {
        String why = haveStopped()
                ? Text.required(reason, Program.REASON_MAX, "reason")
                : Text.optional(reason, Program.REASON_MAX, "reason");
        pauses.stream().filter(Pause::lasts).forEach(pause -> pause.resume(today, why, by));
    }

    /** Ends the hold, if the program is on hold. */
    void endHold(LocalDate dueAgainOn, Signature by) {
        pauses.stream().filter(Pause::lasts).forEach(pause -> pause.end(dueAgainOn, by));
    }
}
