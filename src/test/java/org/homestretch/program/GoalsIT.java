package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.exercise.boundary.EducationEntry;
import org.homestretch.exercise.boundary.UnknownEducationException;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.boundary.AdviceChoice;
import org.homestretch.program.boundary.AdviceFullException;
import org.homestretch.program.boundary.DraftAdvice;
import org.homestretch.program.boundary.DraftChangedBySomeoneElseException;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.FiveGoalsAtMostException;
import org.homestretch.program.boundary.GoalRow;
import org.homestretch.program.boundary.Goals;
import org.homestretch.program.boundary.GoalsOverview;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewGoal;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramNotReviewableException;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.boundary.ReviewDayNotPossibleException;
import org.homestretch.program.boundary.ReviewDays;
import org.homestretch.program.boundary.ReviewPlan;
import org.homestretch.program.boundary.Techniques;
import org.homestretch.program.boundary.UnknownGoalException;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VisitDayNotPossibleException;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** What is agreed beside the exercises of a program: goals, the review, and technique that was shown and checked. */
class GoalsIT extends PrescribingClinic {

    @Inject
    Goals goals;

    @Inject
    ReviewDays reviews;

    @Inject
    Techniques techniques;

    @Inject
    DraftAdvice advice;

    @Inject
    DraftDosages dosages;

    @Inject
    PatientConditions conditions;

    @Test
    void p_55_to_p_58_a_goal_is_set_rated_twice_and_has_measurably_changed() throws Exception {
        openClinic("de");
        long id = withBridge();
        LocalDate today = calendar.today();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", 8)));
        long stairs = asAda(() -> goals.set(id, new NewGoal("Climb the stairs", null)));

        adaDoes(() -> goals.rate(id, film, 2, today.minusDays(28)));
        adaDoes(() -> goals.rate(id, film, 5, today));
        adaDoes(() -> goals.rate(id, stairs, 4, today.minusDays(28)));
        adaDoes(() -> goals.rate(id, stairs, 6, today));
        adaDoes(() -> goals.rate(id, stairs, 5, today));

        GoalsOverview seen = asAda(() -> goals.goals(id));
        assertThat(seen.pursued())
                .extracting(GoalRow::activity)
                .containsExactly("Sit through a film", "Climb the stairs");
        assertThat(seen.pursued().get(0).progress().isMeasurable()).isTrue();
        assertThat(seen.pursued().get(1).progress().isMeasurable()).isFalse();
        assertThat(seen.pursued().get(1).latest().corrected()).isTrue();
        assertThat(seen.mean().change()).isEqualTo(2);
        assertThat(seen.mean().isMeasurable()).isTrue();
        assertThat(ratingsEverNotedFor(stairs)).hasSize(3);
    }

    @Test
    void p_55_a_second_click_sets_no_second_goal_and_there_are_five_at_most() throws Exception {
        openClinic("de");
        long id = withBridge();
        long first = asAda(() -> goals.set(id, new NewGoal("Goal 1", null)));

        assertThat(asAda(() -> goals.set(id, new NewGoal("goal 1 ", 5)))).isEqualTo(first);
        for (int number = 2; number <= 5; number++) {
            NewGoal next = new NewGoal("Goal " + number, null);
            asAda(() -> goals.set(id, next));
        }
        refused(FiveGoalsAtMostException.class, () -> asAda(() -> goals.set(id, new NewGoal("Goal 6", null))));

        adaDoes(() -> goals.drop(id, first));
        asAda(() -> goals.set(id, new NewGoal("Goal 6", null)));
        GoalsOverview seen = asAda(() -> goals.goals(id));
        assertThat(seen.hasRoom()).isFalse();
        assertThat(seen.dropped()).extracting(GoalRow::id).containsExactly(first);
    }

    @Test
    void p_56_a_dropped_goal_goes_on_with_its_ratings_when_it_is_set_again() throws Exception {
        openClinic("de");
        long id = withBridge();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", 8)));
        adaDoes(() -> goals.rate(id, film, 2, calendar.today()));
        adaDoes(() -> goals.drop(id, film));

        assertThat(asAda(() -> goals.set(id, new NewGoal("Sit through a film", null))))
                .isEqualTo(film);

        assertThat(asAda(() -> goals.goals(id)).pursued()).singleElement().satisfies(goal -> {
            assertThat(goal.dropped()).isNull();
            assertThat(goal.ratings()).hasSize(1);
        });
    }

    @Test
    void p_57_a_rating_is_taken_back_and_no_visit_lies_ahead() throws Exception {
        openClinic("de");
        long id = withBridge();
        LocalDate today = calendar.today();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", null)));
        adaDoes(() -> goals.rate(id, film, 2, today));

        adaDoes(() -> goals.takeBack(id, film, today));

        assertThat(asAda(() -> goals.goals(id)).pursued().get(0).ratings()).isEmpty();
        assertThat(ratingsEverNotedFor(film)).hasSize(2);
        refused(VisitDayNotPossibleException.class, () -> adaDoes(() -> goals.rate(id, film, 2, today.plusDays(1))));
        refused(VisitDayNotPossibleException.class, () -> adaDoes(() -> goals.rate(id, film, 2, today.minusDays(366))));
    }

    @Test
    void p_59_a_goal_belongs_to_its_program_and_its_words_stay_out_of_the_audit_trail() throws Exception {
        openClinic("de");
        long id = withBridge();
        long other = withBridge();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", null)));

        refused(UnknownGoalException.class, () -> adaDoes(() -> goals.rate(other, film, 2, calendar.today())));
        assertThat(audited())
                .contains("program " + id + " goal " + film + " set")
                .noneSatisfy(object -> assertThat(object).contains("film"));
    }

    @Test
    void p_60_the_review_is_proposed_at_issue_and_further_ahead_where_the_pain_is_chronic() throws Exception {
        openClinic("de");
        long id = withBridge();
        LocalDate today = calendar.today();
        refused(ProgramNotReviewableException.class, () -> adaDoes(() -> reviews.move(id, today.plusDays(20))));
        issue(id, today.plusDays(89), null);
        assertThat(asAda(() -> programs.program(id)).reviewOn()).isEqualTo(today.plusWeeks(4));

        adaDoes(() -> conditions.add(patient, "C29", null, null));
        clinic.screen(patient);
        asAda(() -> drafts.open(id));
        assertThat(asAda(() -> drafts.draft(id)).proposedReview()).isEqualTo(today.plusDays(41));
        issue(id, today.plusDays(89), null);
        ReviewPlan plan = asAda(() -> reviews.find(id)).orElseThrow();
        assertThat(plan.on()).isEqualTo(today.plusWeeks(8));
        assertThat(plan.chronic()).isTrue();
        assertThat(plan.overdue()).isFalse();

        adaDoes(() -> programs.complete(id, "Goal reached"));
        assertThat(asAda(() -> reviews.find(id))).isEmpty();
    }

    @Test
    void p_61_the_review_is_chosen_at_issue_and_moved_later_within_twelve_weeks() throws Exception {
        openClinic("de");
        long id = withBridge();
        LocalDate today = calendar.today();
        refused(ReviewDayNotPossibleException.class, () -> issue(id, today.plusDays(41), today));
        assertThat(asAda(() -> programs.program(id)).versions()).isEmpty();
        issue(id, today.plusDays(41), today.plusDays(10));

        adaDoes(() -> reviews.move(id, today.plusDays(20)));

        assertThat(asAda(() -> programs.programsOf(patient)))
                .extracting(ProgramRow::reviewOn)
                .containsExactly(today.plusDays(20));
        refused(ReviewDayNotPossibleException.class, () -> adaDoes(() -> reviews.move(id, today)));
        refused(ReviewDayNotPossibleException.class, () -> adaDoes(() -> reviews.move(id, today.plusDays(85))));
    }

    @Test
    void p_62_a_tick_outlasts_doses_and_versions_and_is_not_inherited_by_another_exercise() throws Exception {
        openClinic("de");
        long id = withBridge();
        int bridge = onlyItem(id).itemKey();
        adaDoes(() -> techniques.check(id, bridge));
        adaDoes(() -> techniques.check(id, bridge));
        issue(id, calendar.today().plusDays(41), null);

        ProgramDraft next = asAda(() -> drafts.open(id));
        Prescription harder =
                new Prescription(Phase.MAIN, Side.NOT_SIDED, Dosage.of(3, 12, 3), Schedule.weekly(3), null);
        ProgramDraft changed = asAda(() -> dosages.prescribe(id, next.revision(), bridge, harder));
        assertThat(changed.techniquesChecked()).isEqualTo(1);

        ProgramDraft without = asAda(() -> drafts.remove(id, changed.revision(), bridge));
        long again = asAda(() -> library.exercise("bridge", "en")).id();
        ProgramDraft anew = asAda(() -> drafts.add(id, without.revision(), again, Phase.MAIN));
        assertThat(anew.techniquesChecked()).isZero();

        adaDoes(() -> techniques.takeBack(id, bridge));
        assertThat(asAda(() -> techniques.checked(id))).isEmpty();
        refused(UnknownProgramException.class, () -> adaDoes(() -> techniques.check(id, 99)));
    }

    @Test
    void p_63_advice_is_part_of_the_draft_undone_with_it_and_kept_in_the_patients_words() throws Exception {
        openClinic("de");
        long id = withBridge();
        ProgramDraft empty = asAda(() -> drafts.draft(id));
        ProgramDraft read = asAda(() -> advice.attach(id, empty.revision(), "posture-and-desk"));
        ProgramDraft asked = asAda(() -> advice.attach(id, read.revision(), "faq-should-it-hurt"));
        ProgramDraft ticked = asAda(() -> advice.tick(id, asked.revision(), Set.of("breaks", "feet")));
        ProgramDraft agreed = asAda(() -> advice.agree(id, ticked.revision(), "Stand up when the phone rings"));
        ProgramDraft undone = asAda(() -> drafts.undo(id, agreed.revision()));
        assertThat(undone.advice()).isEqualTo(ticked.advice());
        asAda(() -> drafts.redo(id, undone.revision()));

        issue(id, calendar.today().plusDays(41), null);

        IssuedAdvice given = asAda(() -> programs.issuedVersion(
                        programs.program(id).versions().get(0).id()))
                .advice();
        assertThat(given.pages())
                .extracting(EducationText::slug)
                .containsExactly("posture-and-desk", "faq-should-it-hurt");
        assertThat(given.pages().get(0)).extracting(EducationText::language).isEqualTo("de");
        assertThat(given.points()).extracting(IssuedAdvice.Point::code).containsExactly("feet", "breaks");
        assertThat(given.agreed()).containsExactly("Stand up when the phone rings");
        assertThat(asAda(() -> drafts.open(id)).advice()).isEqualTo(agreed.advice());
    }

    @Test
    void p_63_only_what_the_library_holds_is_attached_and_only_so_much() throws Exception {
        openClinic("de");
        long id = withBridge();
        int revision = asAda(() -> drafts.draft(id)).revision();

        refused(UnknownEducationException.class, () -> asAda(() -> advice.attach(id, revision, "no-such-page")));
        refused(UnknownEducationException.class, () -> asAda(() -> advice.attach(id, revision, "ergonomic-checklist")));
        refused(UnknownEducationException.class, () -> asAda(() -> advice.tick(id, revision, Set.of("no-such-point"))));
        refused(
                DraftChangedBySomeoneElseException.class,
                () -> asAda(() -> advice.agree(id, revision - 1, "Walk to work")));
        ProgramDraft draft = asAda(() -> drafts.draft(id));
        for (int number = 1; number <= 5; number++) {
            ProgramDraft before = draft;
            String change = "Change " + number;
            draft = asAda(() -> advice.agree(id, before.revision(), change));
        }
        int full = draft.revision();
        refused(AdviceFullException.class, () -> asAda(() -> advice.agree(id, full, "Change 6")));
        assertThat(asAda(() -> advice.disagree(id, full, "Change 2")).advice().agreed())
                .containsExactly("Change 1", "Change 3", "Change 4", "Change 5");
    }

    @Test
    void p_64_what_suits_the_habits_of_the_patient_is_proposed_and_activities_can_be_prescribed() throws Exception {
        openClinic("de");
        long id = withBridge();
        assertThat(suggested(id)).containsOnly("faq-should-it-hurt", "faq-sore-today", "faq-when-to-call");
        adaDoes(() -> conditions.add(patient, "C21", null, null));

        AdviceChoice choice = asAda(() -> advice.choice(id));

        assertThat(choice.checklistSuggested()).isTrue();
        assertThat(suggested(id)).contains("posture-and-desk", "faq-what-else-prevents");
        assertThat(choice.activities())
                .extracting(AdviceChoice.Activity::slug)
                .contains("walking", "cycling", "yoga", "pilates");
        assertThat(asAda(() -> advice.text(id, "posture-and-desk")).language()).isEqualTo("de");
    }

    private List<String> suggested(long id) throws Exception {
        return asAda(() -> advice.choice(id)).education().stream()
                .filter(EducationEntry::suggested)
                .map(EducationEntry::slug)
                .toList();
    }

    @Test
    void p_13_nothing_is_noted_for_an_archived_patient() throws Exception {
        openClinic("de");
        long id = withBridge();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", null)));
        Acting.doing(desk, Roles.RECEPTION, () -> patients.archive(patient, "Treatment ended"));

        for (Acting.Deed change : changes(id, film)) {
            refused(PatientArchivedException.class, () -> adaDoes(change));
        }
    }

    @Test
    void p_59_manager_and_front_desk_change_nothing_and_the_front_desk_reads_no_goal() throws Exception {
        openClinic("de");
        long id = withBridge();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", null)));

        for (Acting.Deed change : changes(id, film)) {
            refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, change));
            refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, change));
            refused(EJBAccessException.class, change::run);
        }
        refused(EJBAccessException.class, () -> Acting.as(desk, Roles.RECEPTION, () -> goals.goals(id)));
        refused(EJBAccessException.class, () -> Acting.as(desk, Roles.RECEPTION, () -> techniques.checked(id)));
        assertThat(Acting.as(manager, Roles.MANAGER, () -> goals.goals(id)).pursued())
                .hasSize(1);
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> reviews.find(id))).isEmpty();
    }

    @Test
    void p_14_a_therapist_of_another_site_sees_and_changes_nothing() throws Exception {
        openClinic("de");
        long id = withBridge();
        long film = asAda(() -> goals.set(id, new NewGoal("Sit through a film", null)));

        for (Acting.Deed change : changes(id, film)) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, change));
        }
        refused(NotYourPatientException.class, () -> Acting.as(stranger, Roles.THERAPIST, () -> goals.goals(id)));
        refused(NotYourPatientException.class, () -> Acting.as(stranger, Roles.THERAPIST, () -> reviews.find(id)));
        refused(NotYourPatientException.class, () -> Acting.as(stranger, Roles.THERAPIST, () -> advice.choice(id)));
        refused(
                NotYourPatientException.class,
                () -> Acting.as(stranger, Roles.THERAPIST, () -> techniques.checked(id)));
    }

    private List<Acting.Deed> changes(long id, long goal) {
        LocalDate today = calendar.today();
        return List.of(
                () -> goals.set(id, new NewGoal("Walk", null)),
                () -> goals.rate(id, goal, 3, today),
                () -> goals.takeBack(id, goal, today),
                () -> goals.drop(id, goal),
                () -> reviews.move(id, today.plusDays(7)),
                () -> techniques.check(id, 1),
                () -> techniques.takeBack(id, 1),
                () -> advice.attach(id, 1, "posture-and-desk"),
                () -> advice.detach(id, 1, "posture-and-desk"),
                () -> advice.tick(id, 1, Set.of()),
                () -> advice.agree(id, 1, "Walk to work"),
                () -> advice.disagree(id, 1, "Walk to work"));
    }

    private ProgramDraft.Item onlyItem(long id) throws Exception {
        return asAda(() -> drafts.draft(id)).items().get(0);
    }

    private long withBridge() throws Exception {
        long id = start();
        add(id, "bridge");
        return id;
    }

    private void issue(long id, LocalDate endsOn, LocalDate reviewOn) throws Exception {
        ProgramDraft draft = asAda(() -> drafts.draft(id));
        issue(id, new IssueOrder(draft.revision(), draft.proposedFrom(), endsOn, reviewOn, Map.of()));
    }

    private List<String> audited() throws SQLException {
        return clinic.ask("SELECT object FROM audit_event WHERE patient_id = ?", patient);
    }

    private List<String> ratingsEverNotedFor(long goal) throws SQLException {
        return clinic.ask("SELECT id FROM goal_rating WHERE program_goal_id = ?", goal);
    }
}
