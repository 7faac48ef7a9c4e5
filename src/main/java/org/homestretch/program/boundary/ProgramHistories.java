package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.access.boundary.Caller;
import org.homestretch.program.control.HistoryQueries;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.Ending;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.Pause;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.TechniqueCheck;

/** Who did what when to a program, out of what it keeps itself (P-72). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ProgramHistories {

    /** So many rows at once; each source is asked for no more than that. */
    public static final int SIZE = 25;

    @Inject
    ServedPrograms programs;

    @Inject
    HistoryQueries queries;

    @Inject
    Caller caller;

    /**
     * The latest rows before that moment, newest first, {@value #SIZE} or a few more of the same moment. The front desk sees no reason, no caution
     * and no tick (P-14).
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<HistoryRow> before(long programId, Instant moment) {
        Program program = programs.toRead(programId).program();
        boolean clinical = !caller.has(RECEPTION);
        HistoryQueries.Wanted wanted = new HistoryQueries.Wanted(programId, moment, SIZE);
        List<HistoryRow> rows = new ArrayList<>(ofProgram(program, clinical));
        queries.versions(wanted).forEach(version -> rows.addAll(ofVersion(version, clinical)));
        queries.pauses(wanted).forEach(pause -> rows.addAll(ofPause(program, pause, clinical)));
        queries.stageStarts(wanted)
                .forEach(start -> rows.add(new HistoryRow(
                        HistoryKind.STAGE_BEGUN,
                        start.decided(),
                        start.stage(),
                        0,
                        null,
                        start.firstDay(),
                        null,
                        null)));
        if (clinical) {
            queries.checks(wanted).forEach(check -> rows.add(ofCheck(program, check)));
        }
        return firstOf(rows.stream()
                .filter(row -> row.by().at().isBefore(moment))
                .distinct() // what ends two holds at once is one deed
                .sorted(Comparator.comparing((HistoryRow row) -> row.by().at())
                        .reversed()
                        .thenComparing(HistoryRow::kind, Comparator.reverseOrder()))
                .toList());
    }

    /** What happened in the same moment stays together, so that the next rows begin before it. */
    private static List<HistoryRow> firstOf(List<HistoryRow> rows) {
        int end = Math.min(SIZE, rows.size());
        while (end > 0
                && end < rows.size()
                && rows.get(end).by().at().equals(rows.get(end - 1).by().at())) {
            end++;
        }
        return List.copyOf(rows.subList(0, end));
    }

    private static List<HistoryRow> ofProgram(Program program, boolean clinical) {
        List<HistoryRow> rows = new ArrayList<>();
        program.draft()
                .ifPresent(draft -> rows.add(new HistoryRow(
                        HistoryKind.DRAFTED, program.changed(), draft.number(), 0, null, null, null, null)));
        program.review()
                .filter(review -> review.agreed() != null)
                .ifPresent(review -> rows.add(
                        new HistoryRow(HistoryKind.REVIEW_SET, review.agreed(), 0, 0, null, review.day(), null, null)));
        HistoryKind end = program.status() == ProgramStatus.COMPLETED ? HistoryKind.COMPLETED : HistoryKind.REVOKED;
        program.ending()
                .ifPresent(ending -> rows.add(HistoryRow.of(end, ending.by(), clinical ? ending.reason() : null)));
        return rows;
    }

    private static List<HistoryRow> ofVersion(ProgramVersion version, boolean clinical) {
        Signature issued = version.issued().orElseThrow();
        List<Acknowledgement> answers = clinical ? version.acknowledgements() : List.of();
        List<HistoryRow> rows = new ArrayList<>();
        rows.add(new HistoryRow(HistoryKind.ISSUED, issued, version.number(), answers.size(), null, null, null, null));
        answers.stream()
                .filter(answer -> answer.level() == CautionLevel.BLOCK)
                .forEach(answer -> rows.add(new HistoryRow(
                        HistoryKind.OVERRIDDEN,
                        issued,
                        version.number(),
                        0,
                        answer.key().reference(),
                        null,
                        title(version, answer.key().itemKey()).orElse(null),
                        answer.reason())));
        return rows;
    }

    private static Optional<String> title(ProgramVersion version, int itemKey) {
        return version.items().stream()
                .filter(item -> item.itemKey() == itemKey)
                .findFirst()
                .flatMap(PrescribedExercise::instruction)
                .map(IssuedInstruction::title);
    }

    /** A gap between two versions is nobody's deed: whoever issued the later one is on record there (P-10). */
    private static List<HistoryRow> ofPause(Program program, Pause pause, boolean clinical) {
        if (pause.reason().isEmpty() && !pause.isStop()) {
            return List.of();
        }
        String reason = clinical ? pause.reason().orElse(null) : null;
        HistoryRow begun = HistoryRow.ofPause(kindOf(pause, clinical), pause.paused(), pause.from(), reason);
        Optional<Signature> ended = pause.ended().filter(by -> pause.isPlanned() || !endedWith(program, by));
        return Stream.concat(Stream.of(begun), ended.map(by -> ofEnd(pause, by, clinical)).stream())
                .toList();
    }

    private static HistoryKind kindOf(Pause pause, boolean clinical) {
        if (pause.isPlanned()) {
            return HistoryKind.PAUSE_PLANNED;
        }
        return clinical && pause.isStop() ? HistoryKind.STOPPED : HistoryKind.HELD;
    }

    /** A hold that ends because the program does was not resumed (P-12). */
    private static boolean endedWith(Program program, Signature by) {
        return program.ending().map(Ending::by).filter(by::equals).isPresent();
    }

    private static HistoryRow ofEnd(Pause pause, Signature by, boolean clinical) {
        if (!pause.isPlanned()) {
            return HistoryRow.of(
                    HistoryKind.RESUMED, by, clinical ? pause.endReason().orElse(null) : null);
        }
        return pause.isEmpty()
                ? HistoryRow.ofPause(HistoryKind.PAUSE_DROPPED, by, pause.from(), null)
                : HistoryRow.ofPause(HistoryKind.PAUSE_CHANGED, by, pause.to(), null);
    }

    private static HistoryRow ofCheck(Program program, TechniqueCheck check) {
        String title = program.issuedVersions().stream()
                .flatMap(version -> title(version, check.itemKey()).stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new HistoryRow(HistoryKind.TECHNIQUE_CHECKED, check.checked(), 0, 0, null, null, title, null);
    }
}
