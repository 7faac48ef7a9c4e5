package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.WorkItems;
import org.homestretch.adherence.boundary.WorkRow;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.boundary.PhonePage;
import org.homestretch.diary.boundary.Receipt;
import org.homestretch.diary.boundary.SignedOutException;
import org.homestretch.diary.entity.NewStopAnswer;
import org.homestretch.diary.entity.Statements;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.ProgramHistories;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** A yes to the stop question on the phone: who learns of it, and what becomes of the program. */
class StopAnswersIT extends DiaryClinic {

    @Inject
    WorkItems work;

    @Inject
    Programs programs;

    @Inject
    ProgramHistories histories;

    @Inject
    Adherence adherence;

    @Test
    void d_14_a_25_a_yes_to_the_stop_question_opens_one_critical_work_item_until_somebody_closes_it() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        Statements yes = stop(calendar.today());

        assertThat(phone.record(session, yes).refused()).isEmpty();
        assertThat(phone.record(session, yes).refused()).isEmpty();
        phone.record(session, stop(calendar.today()));

        assertThat(clinic.count("SELECT COUNT(*) FROM stop_answer WHERE program_id = ?", clinic.program))
                .isEqualTo(2);
        WorkRow open = stopSigns(clinic).get(0);
        assertThat(stopSigns(clinic)).hasSize(1);
        assertThat(open.cause().gravity()).isEqualTo(Gravity.CRITICAL);
        assertThat(open.owner()).isEqualTo(clinic.therapist);
        assertThat(open.dueBy()).isEqualTo(calendar.today());

        Acting.doing(clinic.therapist, THERAPIST, () -> work.close(open.id(), "Called: sent to hospital."));
        phone.record(session, yes);
        assertThat(stopSigns(clinic)).isEmpty();
        phone.record(session, stop(calendar.today()));
        assertThat(stopSigns(clinic)).hasSize(1);
    }

    @Test
    void d_14_a_yes_counts_after_the_end_of_the_program_and_days_later() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        LocalDate longAgo = calendar.today().minusDays(12);
        clinic.execute(
                "UPDATE program SET status = 'COMPLETED', ends_on = ?, end_reason = 'Done', ended_by = ?,"
                        + " ended_by_name = 'T', ended_at = NOW(6) WHERE id = ?",
                calendar.today().minusDays(1),
                clinic.therapistId,
                clinic.program);

        Receipt receipt = phone.record(session, stop(longAgo));

        assertThat(receipt.refused()).isEmpty();
        assertThat(stopSigns(clinic))
                .singleElement()
                .satisfies(row -> assertThat(row.cause().occasion()).isEqualTo(longAgo));
    }

    @Test
    void d_15_p_82_a_yes_holds_the_program_until_a_therapist_says_why_the_patient_can_go_on() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        PhonePage.Day before = lastDay(session);
        assertThat(before.sessions()).isNotEmpty();

        phone.record(session, stop(calendar.today(), calendar.now()));

        assertThat(status(clinic)).isEqualTo(ProgramStatus.ON_HOLD);
        assertThat(lastDay(session)).satisfies(day -> {
            assertThat(day.stopped()).isTrue();
            assertThat(day.sessions()).isEmpty();
        });
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'PROGRAM_CHANGED' AND object = ?"
                                + " AND actor = ?",
                        "program " + clinic.program + " on hold",
                        "patient link " + clinic.link))
                .isEqualTo(1);
        assertThatExceptionOfType(ReasonMissingException.class)
                .isThrownBy(
                        () -> Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, " ")));
        Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, "Seen by the physician"));
        assertThat(lastDay(session)).isEqualTo(before);
        assertThat(happened(clinic.therapist, THERAPIST, clinic))
                .extracting(HistoryRow::kind, HistoryRow::reason)
                .contains(tuple(HistoryKind.STOPPED, null), tuple(HistoryKind.RESUMED, "Seen by the physician"));
        assertThat(happened(clinic.desk, RECEPTION, clinic))
                .extracting(HistoryRow::kind, HistoryRow::reason)
                .contains(tuple(HistoryKind.HELD, null), tuple(HistoryKind.RESUMED, null));
    }

    @Test
    void d_15_p_82_a_program_on_hold_for_another_reason_is_not_resumed_without_a_word_about_the_yes() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        Acting.doing(clinic.therapist, THERAPIST, () -> programs.hold(clinic.program, "Holiday"));

        phone.record(session, stop(calendar.today(), calendar.now()));

        assertThat(lastDay(session).stopped()).isTrue();
        assertThatExceptionOfType(ReasonMissingException.class)
                .isThrownBy(
                        () -> Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, null)));
        Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, "Seen by the physician"));
        assertThat(happened(clinic.therapist, THERAPIST, clinic))
                .extracting(HistoryRow::kind)
                .containsOnlyOnce(HistoryKind.HELD, HistoryKind.STOPPED, HistoryKind.RESUMED);
    }

    @Test
    void d_15_p_83_a_yes_that_arrives_late_holds_the_program_unless_a_therapist_has_cleared_it_since()
            throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        LocalDate earlier = calendar.today().minusDays(2);
        Statements late =
                stop(earlier, earlier.atTime(9, 30).atZone(calendar.zone()).toInstant());

        phone.record(session, late);
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ON_HOLD);
        assertThat(heldSince(clinic)).isEqualTo(earlier);
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM stop_answer WHERE program_id = ? AND said_at < recorded_at - INTERVAL 1 DAY",
                        clinic.program))
                .isEqualTo(1);
        Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, "Talked with the patient"));

        phone.record(session, late);
        phone.record(session, stop(earlier.plusDays(1)));
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ACTIVE);
        NewStopAnswer tooSoon =
                new NewStopAnswer(UUID.randomUUID(), calendar.today().plusDays(1), null);
        Receipt receipt =
                phone.record(session, said(new NewStopAnswer(UUID.randomUUID(), earlier.plusDays(1), null), tooSoon));
        assertThat(receipt.refused()).extracting(Receipt.Refused::id).containsExactly(tooSoon.id());
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ACTIVE);
        phone.record(session, stop(calendar.today(), calendar.now()));
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ON_HOLD);
    }

    @Test
    void d_16_p_84_what_was_not_done_after_a_yes_that_arrives_late_was_not_missed() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        LocalDate said = calendar.today().minusDays(3);
        int dueBefore = daysDue(clinic);

        phone.record(session, stop(said));

        assertThat(daysDue(clinic)).isEqualTo(dueBefore - 3);
        assertThat(lastDay(session).stopped()).isTrue();
        assertThat(phone.page(session).days())
                .filteredOn(day -> !day.day().isBefore(said))
                .allSatisfy(day -> assertThat(day.sessions()).isEmpty());
    }

    @Test
    void d_16_a_phone_with_a_wrong_clock_empties_no_weeks() throws Exception {
        DiaryFixture clinic = clinic();
        LocalDate today = calendar.today();

        phone.record(signedIn(clinic), stop(today.minusDays(9)));

        assertThat(heldSince(clinic)).isEqualTo(today.minusDays(7));
    }

    @Test
    void d_14_a_yes_reaches_the_own_program_only_and_a_phone_that_is_not_let_in_says_nothing() throws Exception {
        DiaryFixture clinic = clinic();
        DiaryFixture other = clinic();
        String session = signedIn(other);
        phone.signOut(session);

        assertThatExceptionOfType(SignedOutException.class)
                .isThrownBy(() -> phone.record(session, stop(calendar.today())));
        phone.record(signedIn(clinic), stop(calendar.today()));

        assertThat(stopSigns(other)).isEmpty();
        assertThat(stopSigns(clinic)).hasSize(1);
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.as(other.therapist, THERAPIST, () -> work.openOf(clinic.patient)));
    }

    private PhonePage.Day lastDay(String session) {
        List<PhonePage.Day> days = phone.page(session).days();
        return days.get(days.size() - 1);
    }

    private LocalDate heldSince(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> programs.program(clinic.program))
                .stop()
                .from();
    }

    private int daysDue(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> adherence.adherenceOf(clinic.program))
                .whole()
                .dueDays();
    }

    private List<HistoryRow> happened(String who, String role, DiaryFixture clinic) throws Exception {
        return Acting.as(who, role, () -> histories.before(clinic.program, calendar.now()));
    }

    private List<WorkRow> stopSigns(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> work.openOf(clinic.patient)).stream()
                .filter(row -> row.cause().kind() == WorkItemKind.STOP_SIGN)
                .toList();
    }

    private ProgramStatus status(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> programs.program(clinic.program))
                .status();
    }

    private static Statements stop(LocalDate day) {
        return stop(day, null);
    }

    /** @param saidAt by the phone's clock */
    private static Statements stop(LocalDate day, Instant saidAt) {
        return said(new NewStopAnswer(UUID.randomUUID(), day, saidAt));
    }

    private static Statements said(NewStopAnswer... answers) {
        return new Statements(List.of(), List.of(), List.of(), List.of(answers));
    }
}
