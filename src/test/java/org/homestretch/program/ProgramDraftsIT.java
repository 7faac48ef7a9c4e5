package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.exercise.boundary.ExerciseNotPrescribableException;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.program.boundary.DosageBeyondLimitException;
import org.homestretch.program.boundary.DosageNotUnderstoodException;
import org.homestretch.program.boundary.DraftChangedBySomeoneElseException;
import org.homestretch.program.boundary.DraftChangedInAnotherTabException;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.DraftSources;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.NoDraftException;
import org.homestretch.program.boundary.NoSuchNeighborException;
import org.homestretch.program.boundary.NothingToRedoException;
import org.homestretch.program.boundary.NothingToUndoException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.SideDoesNotFitException;
import org.homestretch.program.entity.Burden;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.DosageField;
import org.homestretch.program.entity.Ladder;
import org.homestretch.program.entity.MuscleGroup;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.program.entity.StepKind;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** What two therapists of one site do to the drafts of their patients, and what others may not. */
class ProgramDraftsIT extends PrescribingClinic {

    @Inject
    DraftDosages dosages;

    @Inject
    DraftSources sources;

    @Inject
    Protocols protocols;

    @Test
    void one_change_asks_the_database_as_often_for_eight_exercises_as_for_two() throws Exception {
        openClinic();
        long small = start();
        ProgramDraft two = add(small, "cat-cow", "bridge");
        long large = start();
        ProgramDraft eight = add(
                large,
                "cat-cow",
                "bridge",
                "childs-pose",
                "clamshell",
                "dead-bug",
                "figure-four-stretch",
                "knee-rolls",
                "supine-hamstring-stretch");

        long forTwo = fewestQuestions(two);
        long forEight = fewestQuestions(eight);

        assertThat(forEight).isEqualTo(forTwo).isLessThan(40);
    }

    @Test
    void p_20_what_was_done_is_undone_and_done_again_step_by_step() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft two = add(id, "cat-cow", "bridge");
        ProgramDraft.Item bridge = item(two, "bridge");
        ProgramDraft one = asAda(() -> drafts.remove(id, two.revision(), bridge.itemKey()));
        assertThat(one.undoable()).isEqualTo(new ProgramDraft.Step(StepKind.REMOVED, bridge.title()));

        ProgramDraft back = asAda(() -> drafts.undo(id, one.revision()));
        assertThat(back.items()).isEqualTo(two.items());
        assertThat(back.undoable()).isEqualTo(new ProgramDraft.Step(StepKind.ADDED, bridge.title()));
        assertThat(back.redoable()).isEqualTo(one.undoable());

        ProgramDraft start = asAda(() ->
                drafts.undo(id, asAda(() -> drafts.undo(id, back.revision())).revision()));
        assertThat(start.items()).isEmpty();
        assertThat(start.undoable()).isNull();
        refused(NothingToUndoException.class, () -> asAda(() -> drafts.undo(id, start.revision())));

        ProgramDraft again = start;
        while (again.redoable() != null) {
            int revision = again.revision();
            again = asAda(() -> drafts.redo(id, revision));
        }
        assertThat(again.items()).isEqualTo(one.items());
        int end = again.revision();
        refused(NothingToRedoException.class, () -> asAda(() -> drafts.redo(id, end)));
    }

    @Test
    void p_20_a_colleague_in_another_session_undoes_as_well() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge");

        ProgramDraft undone = Acting.as(ben, Roles.THERAPIST, () -> drafts.undo(id, draft.revision()));

        assertThat(undone.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
        assertThat(undone.changed().name()).isEqualTo(ben);
    }

    @Test
    void p_21_a_new_change_forgets_what_was_undone() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge");
        asAda(() -> drafts.undo(id, draft.revision()));

        ProgramDraft changed = add(id, "childs-pose");

        assertThat(changed.redoable()).isNull();
        refused(NothingToRedoException.class, () -> asAda(() -> drafts.redo(id, changed.revision())));
        ProgramDraft undone = asAda(() -> drafts.undo(id, changed.revision()));
        assertThat(undone.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
    }

    @Test
    void p_22_the_last_hundred_steps_are_kept() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = asAda(() -> drafts.draft(id));
        for (int change = 1; change <= 103; change++) {
            int revision = draft.revision();
            String goal = "Goal " + change;
            draft = asAda(() -> drafts.describe(id, revision, "Low back", goal));
        }
        int undone = 0;
        while (draft.undoable() != null) {
            int revision = draft.revision();
            draft = asAda(() -> drafts.undo(id, revision));
            undone++;
        }

        assertThat(undone).isEqualTo(100);
        assertThat(draft.goal()).isEqualTo("Goal 3");
    }

    @Test
    void p_22_issuing_and_dropping_a_draft_end_its_steps() throws Exception {
        openClinic();
        long id = start();
        issue(id, add(id, "bridge"));
        assertThat(steps(id)).isZero();

        ProgramDraft next = asAda(() -> drafts.open(id));
        assertThat(next.undoable()).isNull();
        ProgramDraft changed = add(id, "cat-cow");
        assertThat(steps(id)).isEqualTo(1);
        adaDoes(() -> drafts.discard(id, changed.revision()));

        assertThat(steps(id)).isZero();
    }

    @Test
    void p_2_a_dropped_draft_is_gone_and_the_version_stays() throws Exception {
        openClinic();
        long id = start();
        issue(id, add(id, "bridge"));
        ProgramDraft draft = asAda(() -> drafts.open(id));

        adaDoes(() -> drafts.discard(id, draft.revision()));

        refused(NoDraftException.class, () -> asAda(() -> drafts.draft(id)));
        assertThat(asAda(() -> programs.program(id)).versions()).hasSize(1);
    }

    @Test
    void p_9_a_second_tab_of_the_same_person_is_told() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft seenByBoth = add(id, "bridge");
        ProgramDraft first = asAda(() -> drafts.describe(id, seenByBoth.revision(), "First tab", null));

        refused(
                DraftChangedInAnotherTabException.class,
                () -> asAda(() -> drafts.describe(id, seenByBoth.revision(), "Second tab", null)));
        refused(DraftChangedInAnotherTabException.class, () -> asAda(() -> drafts.undo(id, seenByBoth.revision())));
        assertThatExceptionOfType(DraftChangedBySomeoneElseException.class)
                .isThrownBy(() -> Acting.as(ben, Roles.THERAPIST, () -> drafts.redo(id, seenByBoth.revision())))
                .isNotInstanceOf(DraftChangedInAnotherTabException.class);
        assertThat(asAda(() -> drafts.draft(id))).isEqualTo(first);
    }

    @Test
    void an_exercise_is_doubled_and_put_at_a_place_of_another_phase() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge", "childs-pose");
        int bridge = item(draft, "bridge").itemKey();

        ProgramDraft doubled = asAda(() -> drafts.duplicate(id, draft.revision(), bridge));
        assertThat(doubled.items())
                .extracting(ProgramDraft.Item::slug)
                .containsExactly("cat-cow", "bridge", "bridge", "childs-pose");
        ProgramDraft placed = asAda(() -> drafts.place(id, doubled.revision(), bridge, Phase.WARM_UP, 0));

        assertThat(placed.items().get(0).itemKey()).isEqualTo(bridge);
        assertThat(placed.items().get(0).prescription().phase()).isEqualTo(Phase.WARM_UP);
        assertThat(placed.undoable().kind()).isEqualTo(StepKind.MOVED);
    }

    @Test
    void p_16_a_blocked_exercise_cannot_be_prescribed() throws Exception {
        openClinic();
        long id = start();

        refused(ExerciseNotPrescribableException.class, () -> add(id, "rapid-arm-swings"));
    }

    @Test
    void g_7_an_exercise_for_both_sides_cannot_be_prescribed_for_one() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        Prescription left = new Prescription(Phase.MAIN, Side.LEFT, Dosage.of(2, 10, 3), Schedule.weekly(3), null);

        refused(
                SideDoesNotFitException.class,
                () -> asAda(() -> dosages.prescribe(
                        id, draft.revision(), draft.items().get(0).itemKey(), left)));
    }

    @Test
    void a_protocol_fills_a_draft_that_can_be_reordered_and_thinned() throws Exception {
        openClinic();
        StageKey stage = asAda(() -> protocols.offered()).get(0).stages().get(0).key();
        long id = asAda(() -> programs.start(new NewProgram(patient, "From a protocol", null, stage)));
        ProgramDraft draft = asAda(() -> drafts.draft(id));
        assertThat(draft.items()).hasSizeGreaterThan(3);
        List<ProgramDraft.Item> main = draft.items().stream()
                .filter(item -> item.prescription().phase() == Phase.MAIN)
                .toList();

        ProgramDraft moved =
                asAda(() -> drafts.move(id, draft.revision(), main.get(1).itemKey(), Direction.UP));
        ProgramDraft thinned =
                asAda(() -> drafts.remove(id, moved.revision(), main.get(0).itemKey()));

        assertThat(thinned.items()).hasSize(draft.items().size() - 1);
        assertThat(thinned.items())
                .extracting(ProgramDraft.Item::itemKey)
                .doesNotContain(main.get(0).itemKey());
        assertThat(asAda(() -> drafts.draft(id)).items()).isEqualTo(thinned.items());
    }

    @Test
    void p_23_a_typed_line_a_step_and_a_note_change_one_exercise() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge");
        int bridge = item(draft, "bridge").itemKey();

        ProgramDraft typed = asAda(
                () -> dosages.prescribeLine(id, draft.revision(), bridge, "3x12, hold 5 secs, twice a day, mon thu"));
        assertThat(item(typed, "bridge").line()).isEqualTo("3 × 12, hold 5 s, 2 × a day, Mon Thu");
        ProgramDraft stepped = asAda(() -> dosages.step(id, typed.revision(), bridge, DosageField.HOLD, true));
        assertThat(item(stepped, "bridge").line()).isEqualTo("3 × 12, hold 10 s, 2 × a day, Mon Thu");
        ProgramDraft noted = asAda(() -> dosages.note(id, stepped.revision(), bridge, "Through the heels"));

        assertThat(item(noted, "bridge").prescription().note()).isEqualTo("Through the heels");
        assertThat(noted.undoable().kind()).isEqualTo(StepKind.NOTED);
        refused(
                DosageNotUnderstoodException.class,
                () -> asAda(() -> dosages.prescribeLine(id, noted.revision(), bridge, "3 bananas")));
        refused(
                SideDoesNotFitException.class,
                () -> asAda(() -> dosages.prescribeLine(id, noted.revision(), bridge, "left")));
        refused(
                DosageBeyondLimitException.class,
                () -> asAda(() -> dosages.prescribeLine(id, noted.revision(), bridge, "hold 301")));
        assertThat(asAda(() -> drafts.draft(id))).isEqualTo(noted);
    }

    @Test
    void an_exercise_is_added_at_a_place_of_its_phase() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge");
        long exercise = asAda(() -> library.exercise("childs-pose", "en")).id();

        ProgramDraft added = asAda(() -> drafts.addAt(id, draft.revision(), exercise, Phase.MAIN, 1));

        assertThat(added.items())
                .extracting(ProgramDraft.Item::slug)
                .containsExactly("cat-cow", "childs-pose", "bridge");
        assertThat(added.undoable().kind()).isEqualTo(StepKind.ADDED);
    }

    @Test
    void p_27_an_exercise_is_swapped_for_its_neighbor_on_the_ladder() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "bridge", "childs-pose");
        ProgramDraft.Item bridge = item(draft, "bridge");
        assertThat(bridge.easier().slug()).isEqualTo("pelvic-tilt-supine");
        assertThat(bridge.harder().slug()).isEqualTo("single-leg-bridge");
        assertThat(item(draft, "childs-pose").harder()).isNull();

        ProgramDraft harder = asAda(() -> drafts.swap(id, draft.revision(), bridge.itemKey(), Ladder.HARDER));

        assertThat(harder.items())
                .extracting(ProgramDraft.Item::slug)
                .containsExactly("cat-cow", "single-leg-bridge", "childs-pose");
        ProgramDraft.Item swapped = item(harder, "single-leg-bridge");
        assertThat(swapped.itemKey()).isNotIn(1, 2, 3);
        assertThat(swapped.prescription().side()).isEqualTo(Side.EACH);
        assertThat(swapped.easier().title()).isEqualTo(bridge.title());
        assertThat(harder.undoable()).isEqualTo(new ProgramDraft.Step(StepKind.SWAPPED, bridge.title()));
        refused(
                NoSuchNeighborException.class,
                () -> asAda(() -> drafts.swap(id, harder.revision(), swapped.itemKey(), Ladder.HARDER)));
        assertThat(asAda(() -> drafts.undo(id, harder.revision())).items()).isEqualTo(draft.items());
    }

    @Test
    void the_burden_is_told_and_sorting_by_position_saves_changes() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge", "calf-stretch-straight", "supine-hamstring-stretch");
        assertThat(draft.burden().exercises()).isEqualTo(3);
        assertThat(draft.burden().positionChanges()).isEqualTo(2);
        assertThat(draft.burden().savableChanges()).isEqualTo(1);
        assertThat(draft.burden().needed()).contains(Equipment.WALL);
        assertThat(draft.burden().stretches())
                .extracting(Burden.Stretch::group)
                .containsExactly(MuscleGroup.CALF, MuscleGroup.BACK_OF_THIGH);

        ProgramDraft sorted = asAda(() -> drafts.sortByPosition(id, draft.revision()));

        assertThat(sorted.items())
                .extracting(ProgramDraft.Item::slug)
                .containsExactly("bridge", "supine-hamstring-stretch", "calf-stretch-straight");
        assertThat(sorted.burden().savableChanges()).isZero();
        assertThat(sorted.undoable()).isEqualTo(new ProgramDraft.Step(StepKind.SORTED, ""));
        ProgramDraft again = asAda(() -> drafts.sortByPosition(id, sorted.revision()));
        assertThat(again.revision()).as("nothing to sort").isEqualTo(sorted.revision());
    }

    @Test
    void p_14_front_desk_and_manager_change_no_draft_and_read_none() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");

        for (Acting.Deed deed : deeds(id, draft)) {
            refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, deed));
            refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, deed));
            refused(EJBAccessException.class, deed::run);
        }
        assertThat(asAda(() -> drafts.draft(id))).isEqualTo(draft);
    }

    @Test
    void p_14_a_therapist_of_another_site_changes_no_draft_and_reads_none() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");

        for (Acting.Deed deed : deeds(id, draft)) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, deed));
        }
        assertThat(asAda(() -> drafts.draft(id))).isEqualTo(draft);
    }

    private List<Acting.Deed> deeds(long id, ProgramDraft draft) {
        int revision = draft.revision();
        ProgramDraft.Item item = draft.items().get(0);
        int key = item.itemKey();
        return List.of(
                () -> drafts.draft(id),
                () -> drafts.open(id),
                () -> drafts.discard(id, revision),
                () -> drafts.describe(id, revision, "Low back", null),
                () -> drafts.add(id, revision, item.exerciseId(), Phase.MAIN),
                () -> drafts.addProtocol(id, revision, StageKey.first("neck")),
                () -> drafts.duplicate(id, revision, key),
                () -> drafts.remove(id, revision, key),
                () -> drafts.move(id, revision, key, Direction.UP),
                () -> drafts.place(id, revision, key, Phase.WARM_UP, 0),
                () -> drafts.addAt(id, revision, item.exerciseId(), Phase.MAIN, 0),
                () -> dosages.prescribe(id, revision, key, item.prescription()),
                () -> dosages.prescribeLine(id, revision, key, "3 × 8"),
                () -> dosages.step(id, revision, key, DosageField.SETS, true),
                () -> dosages.note(id, revision, key, "Slowly"),
                () -> drafts.swap(id, revision, key, Ladder.HARDER),
                () -> sources.addFavorites(id, revision, Set.of(), Phase.MAIN),
                () -> sources.shapes(id, 0, 10),
                () -> sources.copyShape(id, revision, id),
                () -> sources.restoreVersion(id, revision, 1),
                () -> drafts.sortByPosition(id, revision),
                () -> drafts.undo(id, revision),
                () -> drafts.redo(id, revision));
    }

    /** How many statements one change takes; the fewest of several, for others ask the database, too. */
    private long fewestQuestions(ProgramDraft draft) throws Exception {
        long fewest = Long.MAX_VALUE;
        ProgramDraft now = draft;
        for (int time = 0; time < 4; time++) {
            ProgramDraft before = now;
            long asked = questions();
            now = asAda(() -> dosages.step(
                    before.programId(), before.revision(), before.items().get(0).itemKey(), DosageField.AMOUNT, true));
            fewest = Math.min(fewest, questions() - asked);
        }
        return fewest;
    }

    private long questions() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SHOW GLOBAL STATUS LIKE 'Questions'");
                ResultSet answer = query.executeQuery()) {
            answer.next();
            return answer.getLong(2);
        }
    }

    private int steps(long program) throws SQLException {
        return clinic.ask(
                        "SELECT s.id FROM draft_step s JOIN program_version v ON v.id = s.program_version_id"
                                + " WHERE v.program_id = ?",
                        program)
                .size();
    }
}
