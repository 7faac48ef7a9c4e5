package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.DraftSteps.Beside;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.BurdenEstimate;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.PositionOrder;
import org.homestretch.program.control.ReviewedItem;
import org.homestretch.program.control.SessionTimeEstimate;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.ReviewWindow;
import org.homestretch.program.entity.StageFinding;
import org.homestretch.program.entity.ValidityPeriod;

/** Shows a draft together with its review. */
@RequestScoped
class DraftReviews {

    @Inject
    LibraryExercises library;

    @Inject
    DraftItems draftItems;

    @Inject
    SafetyReviews reviews;

    @Inject
    DraftSteps steps;

    @Inject
    ClinicCalendar calendar;

    List<Caution> cautions(Served served) {
        List<PrescribedExercise> items = items(served.program());
        return reviews.cautions(served.patient(), items, library.of(items, LibraryExercises.STAFF_LANGUAGE));
    }

    /** What speaks today for care with the exercises of one stage of a version. */
    List<Caution> cautions(Served served, ProgramVersion version, int stage) {
        List<PrescribedExercise> items =
                version.items().stream().filter(item -> item.stage() == stage).toList();
        return reviews.cautions(served.patient(), items, library.of(items, LibraryExercises.STAFF_LANGUAGE));
    }

    ProgramDraft draft(Served served) {
        Program program = served.program();
        List<PrescribedExercise> items = items(program);
        ProgramVersion draft = program.draft().orElseThrow();
        Beside beside = steps.beside(draft);
        Map<Long, LibraryExercise> exercises = library.byId(idsOf(items, beside), LibraryExercises.STAFF_LANGUAGE);
        LocalDate today = calendar.today();
        boolean chronic = ReviewDays.isChronic(served.patient());
        ValidityPeriod proposed = ProposedDays.of(draft, today);
        return new ProgramDraft(
                program.id(),
                ProgramPatient.of(served.patient()),
                program.title(),
                program.goal(),
                program.revision(),
                draft.number(),
                program.changed(),
                step(beside.undoable(), exercises),
                step(beside.redoable(), exercises),
                draftItems.of(served, items, exercises),
                stages(draft, proposed),
                draft.openStage(),
                StagesBehind.of(program, draft, today),
                draft.advice(),
                reviews.cautions(served.patient(), items, exercises),
                SessionTimeEstimate.ofFullestDay(items.stream()
                        .filter(item -> item.stage() == draft.openStage())
                        .map(PrescribedExercise::prescription)
                        .toList()),
                BurdenEstimate.of(inOpenStage(draft, exercises)),
                proposed.from(),
                proposed.endsOn(),
                ReviewWindow.of(today, today).proposed(chronic, proposed.endsOn()),
                chronic);
    }

    /** The exercises of the stage that is worked on by item key, sorted so that the patient changes position less often. */
    List<Integer> sortedByPosition(Served served) {
        ProgramVersion draft = served.program().draft().orElseThrow(NoDraftException::new);
        List<ReviewedItem> open = inOpenStage(draft, library.of(draft.items(), LibraryExercises.STAFF_LANGUAGE));
        return PositionOrder.sorted(BurdenEstimate.inSession(open)).stream()
                .map(ReviewedItem::itemKey)
                .toList();
    }

    private static List<ReviewedItem> inOpenStage(ProgramVersion draft, Map<Long, LibraryExercise> exercises) {
        return draft.itemsOf(draft.openStage()).stream()
                .map(item -> SafetyReviews.reviewed(item, exercises))
                .toList();
    }

    private static List<ProgramDraft.Stage> stages(ProgramVersion draft, ValidityPeriod proposed) {
        Map<Integer, StageFinding.Fault> faults = draft.stageFindings(proposed).stream()
                .collect(Collectors.toMap(StageFinding::stage, StageFinding::fault));
        return draft.stages().stream()
                .map(plan -> new ProgramDraft.Stage(plan, draft.exercisesIn(plan.number()), faults.get(plan.number())))
                .toList();
    }

    private static Set<Long> idsOf(List<PrescribedExercise> items, Beside beside) {
        Stream<Long> ofSteps = Stream.of(beside.undoable(), beside.redoable())
                .filter(Objects::nonNull)
                .map(Deed::exerciseId)
                .filter(Objects::nonNull);
        return Stream.concat(items.stream().map(PrescribedExercise::exerciseId), ofSteps)
                .collect(Collectors.toSet());
    }

    private static ProgramDraft.Step step(Deed deed, Map<Long, LibraryExercise> exercises) {
        if (deed == null) {
            return null;
        }
        return new ProgramDraft.Step(
                deed.kind(),
                deed.exerciseId() == null
                        ? ""
                        : exercises.get(deed.exerciseId()).words().title());
    }

    private static List<PrescribedExercise> items(Program program) {
        return program.draft().orElseThrow(NoDraftException::new).items();
    }
}
