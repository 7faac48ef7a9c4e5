package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.ProposedStage;
import org.homestretch.program.entity.Draft;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.program.entity.StepKind;

/**
 * Divides a draft into stages (P-33 to P-35). Like every change of a draft, each names the revision it was made on and
 * answers with the draft as it is then (P-9).
 */
@Stateless
@RolesAllowed(THERAPIST)
public class DraftStages {

    @Inject
    ServedPrograms programs;

    @Inject
    DraftSteps steps;

    @Inject
    DraftReviews reviews;

    @Inject
    LibraryExercises library;

    @Inject
    ClinicCalendar calendar;

    /** Opens a stage to be worked on: what is added from now on goes there. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft open(long programId, int revision, int stage) {
        Served served = unchanged(programId, revision);
        mustHave(served, stage);
        served.program().openStage(stage, programs.signature());
        return reviews.draft(served);
    }

    /**
     * Adds an empty stage that begins when the therapist says so, and opens it.
     *
     * @throws TooManyStagesException if there are {@value StagePlan#STAGES_MAX} already
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft add(long programId, int revision) {
        Served served = unchanged(programId, revision);
        mustHaveRoom(served, 1);
        StagePlan plan = StagePlan.onDecision(StagePlan.STAGES_MAX, null, null);
        return changed(served, StepKind.STAGE_ADDED, draft -> draft.addStage(plan));
    }

    /** Says of a stage what it is called, how it begins, and what tells that the patient is ready for it. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft plan(long programId, int revision, StagePlan plan) {
        Served served = unchanged(programId, revision);
        mustHave(served, plan.number());
        return changed(served, StepKind.STAGE_PLANNED, draft -> draft.planStage(plan));
    }

    /** Takes a stage out with its exercises; those behind it move up. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft remove(long programId, int revision, int stage) {
        Served served = unchanged(programId, revision);
        mustHave(served, stage);
        return changed(served, StepKind.STAGE_REMOVED, draft -> draft.removeStage(stage));
    }

    /** Leaves out the stages at the beginning that the patient has behind, if there are any (P-37). */
    @RolesAllowed(THERAPIST)
    public ProgramDraft leaveBehind(long programId, int revision) {
        Served served = unchanged(programId, revision);
        int behind = StagesBehind.of(served.program(), draft(served), calendar.today());
        return changed(served, StepKind.STAGE_REMOVED, draft -> {
            for (int stage = 0; stage < behind; stage++) {
                draft.removeStage(StagePlan.FIRST);
            }
        });
    }

    /** Puts an exercise at the end of its phase in another stage. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft putInto(long programId, int revision, int itemKey, int stage) {
        Served served = unchanged(programId, revision);
        mustHave(served, stage);
        ProgramVersion draft = draft(served);
        if (!draft.has(itemKey)) {
            throw new UnknownProgramException();
        }
        Deed deed = new Deed(StepKind.PUT_INTO_STAGE, draft.item(itemKey).exerciseId());
        steps.take(served.program(), deed, change -> change.putInto(itemKey, stage));
        return reviews.draft(served);
    }

    /**
     * Takes over all stages of a protocol: into an empty draft as they are, else behind what is there. A stage with criteria
     * waits for the therapist; one without begins after the usual weeks of those before it.
     *
     * @throws TooManyStagesException if there would be more than {@value StagePlan#STAGES_MAX}
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft addProtocol(long programId, int revision, String protocol) {
        Served served = unchanged(programId, revision);
        List<ProposedStage> proposed = library.stages(protocol);
        mustHaveRoom(served, proposed.size());
        return changed(served, StepKind.PROTOCOL_ADDED, draft -> takeOver(draft, draft(served), proposed));
    }

    private void takeOver(Draft draft, ProgramVersion before, List<ProposedStage> proposed) {
        boolean empty = before.items().isEmpty() && before.stages().isEmpty();
        for (ProposedStage stage : proposed) {
            boolean first = empty && stage == proposed.get(0);
            if (!first) {
                draft.addStage(plan(stage));
            }
            stage.exercises().forEach(item -> item.addTo(draft));
        }
        if (empty && proposed.size() > 1) {
            draft.planStage(StagePlan.first(proposed.get(0).title(), null));
        }
    }

    private StagePlan plan(ProposedStage stage) {
        LocalDate day = calendar.today().plusWeeks(stage.weeksBefore());
        return stage.criteria() == null
                ? StagePlan.onDate(StagePlan.STAGES_MAX, stage.title(), day, null)
                : StagePlan.onDecision(StagePlan.STAGES_MAX, stage.title(), stage.criteria());
    }

    private ProgramDraft changed(Served served, StepKind kind, Consumer<Draft> change) {
        steps.take(served.program(), Deed.of(kind), change);
        return reviews.draft(served);
    }

    private Served unchanged(long programId, int revision) {
        Served served = programs.toChange(programId).mustBePrescribable();
        programs.mustBeUnchanged(served.program(), revision);
        return served;
    }

    private static ProgramVersion draft(Served served) {
        return served.program().draft().orElseThrow(NoDraftException::new);
    }

    private static void mustHave(Served served, int stage) {
        int last = Math.max(StagePlan.FIRST, draft(served).stages().size());
        if (stage < StagePlan.FIRST || stage > last) {
            throw new UnknownProgramException();
        }
    }

    private static void mustHaveRoom(Served served, int more) {
        ProgramVersion draft = draft(served);
        int there = draft.items().isEmpty()
                ? draft.stages().size()
                : Math.max(StagePlan.FIRST, draft.stages().size());
        if (there + more > StagePlan.STAGES_MAX) {
            throw new TooManyStagesException(StagePlan.STAGES_MAX);
        }
    }
}
