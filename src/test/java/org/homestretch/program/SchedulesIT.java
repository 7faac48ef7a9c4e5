package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.PauseDayPastException;
import org.homestretch.program.boundary.PauseEndsBeforeItBeginsException;
import org.homestretch.program.boundary.PauseOutsideProgramException;
import org.homestretch.program.boundary.PauseOverException;
import org.homestretch.program.boundary.PauseRow;
import org.homestretch.program.boundary.Pauses;
import org.homestretch.program.boundary.PausesOverlapException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** On which days exercises are due, and the planned pauses in which nothing is. */
class SchedulesIT extends PrescribingClinic {

    @Inject
    DraftDosages dosages;

    @Inject
    Pauses pauses;

    @Test
    void p_30_every_other_day_goes_on_through_a_new_version() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = scheduled(add(id, "childs-pose"), "childs-pose", Schedule.everyNthDay(2, 1));
        issue(id, agreed(draft));

        ProgramDraft next = asAda(() -> drafts.open(id));
        assertThat(next.items().get(0).prescription().schedule()).isEqualTo(Schedule.everyNthDay(2, 1));
        ProgramDraft later = add(id, "cat-cow");
        issue(
                id,
                new IssueOrder(
                        later.revision(),
                        calendar.today().plusDays(3),
                        later.proposedEnd(),
                        agreed(later).answers()));

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "childs-pose", 8)).containsExactly(0, 2, 4, 6);
        assertThat(history.versions().get(1).items())
                .extracting(item -> item.schedule().anchor().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void p_31_breaks_are_kept_and_due_once_a_day() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = scheduled(add(id, "position-change-break"), "position-change-break", Schedule.breaks(30));
        assertThat(draft.time().breakMinutes()).isEqualTo(2);
        assertThat(draft.time().activityMinutes()).isZero();
        issue(id, agreed(draft));

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "position-change-break", 3)).containsExactly(0, 1, 2);
        assertThat(history.offeredOn(calendar.today()).get(0).schedule().breakMinutes())
                .isEqualTo(30);
    }

    @Test
    void p_32_nothing_is_due_in_a_planned_pause_until_it_is_ended_or_dropped() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = issued("childs-pose");
        adaDoes(() -> pauses.plan(id, today.plusDays(2), today.plusDays(4), "Holiday"));
        adaDoes(() -> pauses.plan(id, today.plusDays(10), today.plusDays(12), "Hospital"));

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 8)).containsExactly(0, 1, 5, 6, 7);
        List<PauseRow> planned = asAda(() -> programs.program(id)).pauses();
        assertThat(planned)
                .extracting(PauseRow::from, PauseRow::to, PauseRow::reason, PauseRow::begun, PauseRow::changeable)
                .containsExactly(
                        tuple(today.plusDays(10), today.plusDays(12), "Hospital", false, true),
                        tuple(today.plusDays(2), today.plusDays(4), "Holiday", false, true));

        adaDoes(() -> pauses.endOn(id, planned.get(1).id(), today.plusDays(3)));
        adaDoes(() -> pauses.cancel(id, planned.get(0).id()));

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 14))
                .containsExactly(0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(asAda(() -> programs.program(id)).pauses()).hasSize(1);
    }

    @Test
    void p_32_a_running_pause_is_ended_today_and_its_past_stays() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = issued("childs-pose");
        adaDoes(() -> pauses.plan(id, today, today.plusDays(6), "Ill"));
        PauseRow running = asAda(() -> programs.program(id)).pauses().get(0);
        assertThat(running.begun()).isTrue();
        assertThat(asAda(() -> programs.program(id)).pausedUntil(today)).isEqualTo(today.plusDays(6));

        refused(PauseOverException.class, () -> adaDoes(() -> pauses.cancel(id, running.id())));
        refused(PauseDayPastException.class, () -> adaDoes(() -> pauses.endOn(id, running.id(), today.minusDays(2))));
        adaDoes(() -> pauses.endOn(id, running.id(), today.minusDays(1)));

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 2)).containsExactly(0, 1);
        refused(PauseOverException.class, () -> adaDoes(() -> pauses.endOn(id, running.id(), today.plusDays(3))));
    }

    @Test
    void p_32_days_that_are_not_possible_are_refused() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = issued("childs-pose");
        adaDoes(() -> pauses.plan(id, today.plusDays(2), today.plusDays(4), "Holiday"));

        refused(PauseDayPastException.class, () -> adaDoes(() -> pauses.plan(id, today.minusDays(1), today, "Late")));
        refused(
                PauseEndsBeforeItBeginsException.class,
                () -> adaDoes(() -> pauses.plan(id, today.plusDays(7), today.plusDays(6), "Turn")));
        refused(
                PauseOutsideProgramException.class,
                () -> adaDoes(() -> pauses.plan(id, today.plusDays(7), today.plusDays(60), "Long")));
        refused(
                PausesOverlapException.class,
                () -> adaDoes(() -> pauses.plan(id, today.plusDays(4), today.plusDays(5), "Again")));
        refused(
                ReasonMissingException.class,
                () -> adaDoes(() -> pauses.plan(id, today.plusDays(7), today.plusDays(8), " ")));
        assertThat(asAda(() -> programs.program(id)).pauses()).hasSize(1);
    }

    @Test
    void p_14_front_desk_and_strangers_plan_nothing_and_see_no_reason() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = issued("childs-pose");
        adaDoes(() -> pauses.plan(id, today.plusDays(2), today.plusDays(4), "Operation"));

        assertThat(Acting.as(desk, Roles.RECEPTION, () -> programs.program(id)).pauses())
                .extracting(PauseRow::from, PauseRow::reason, PauseRow::changeable)
                .containsExactly(tuple(today.plusDays(2), null, false));
        LocalDate later = today.plusDays(8);
        Acting.Deed plan = () -> pauses.plan(id, later, later, "Holiday");
        refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, plan));
        refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, plan));
        refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, plan));
    }

    private ProgramDraft scheduled(ProgramDraft draft, String slug, Schedule schedule) throws Exception {
        Prescription was = item(draft, slug).prescription();
        Prescription wanted = new Prescription(was.phase(), was.side(), was.dosage(), schedule, was.note());
        return asAda(() -> dosages.prescribe(draft.programId(), draft.revision(), key(draft, slug), wanted));
    }

    private long issued(String slug) throws Exception {
        long id = start();
        issue(id, agreed(add(id, slug)));
        return id;
    }
}
