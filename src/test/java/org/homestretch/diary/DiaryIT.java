package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;
import static org.homestretch.diary.DiaryFixture.BORN;
import static org.homestretch.diary.DiaryFixture.BRIDGE;
import static org.homestretch.diary.DiaryFixture.CAT_COW;
import static org.homestretch.diary.DiaryFixture.DAYS_SO_FAR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.diary.boundary.CorrectionWithoutReasonException;
import org.homestretch.diary.boundary.DayOutsideProgramException;
import org.homestretch.diary.boundary.DayStillAheadException;
import org.homestretch.diary.boundary.DayTooLongAgoException;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.ExerciseNotOfferedException;
import org.homestretch.diary.boundary.NotLetInException;
import org.homestretch.diary.boundary.OtherStatementUnderSameIdException;
import org.homestretch.diary.boundary.PaperDiary;
import org.homestretch.diary.boundary.PaperEntries;
import org.homestretch.diary.boundary.PaperSaved;
import org.homestretch.diary.boundary.PaperSheet;
import org.homestretch.diary.boundary.PhonePage;
import org.homestretch.diary.boundary.Receipt;
import org.homestretch.diary.boundary.SheetCodeMistypedException;
import org.homestretch.diary.boundary.SignedOutException;
import org.homestretch.diary.boundary.UnknownSheetException;
import org.homestretch.diary.entity.Answer;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NewCheckIn;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.NewRestDay;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Statements;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.program.boundary.ProgramHistories;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** The diary of a patient whose program began three weeks ago: on the phone, from paper, and as the clinic reads it. */
class DiaryIT extends DiaryClinic {

    private static final Answer PARTLY = Answer.ticked(EntryState.PARTIAL);

    @Inject
    PaperDiary paper;

    @Inject
    ProgramHistories histories;

    @Test
    void d_6_the_same_statement_sent_twice_is_kept_once_and_other_content_under_its_id_is_refused() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        UUID id = UUID.randomUUID();
        Statements first = entries(new NewEntry(id, today(BRIDGE, 1), DONE));

        assertThat(phone.record(session, first).refused()).isEmpty();
        assertThat(phone.record(session, first).refused()).isEmpty();
        Receipt other = phone.record(session, entries(new NewEntry(id, today(BRIDGE, 1), PARTLY)));

        assertThat(rows(clinic)).isOne();
        assertThat(other.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.id()).isEqualTo(id);
            assertThat(refused.because()).isInstanceOf(OtherStatementUnderSameIdException.class);
        });
        assertThat(history(clinic).entries())
                .extracting(DiaryHistory.Entry::state)
                .containsExactly(EntryState.DONE);
    }

    @Test
    void d_6_one_refused_statement_does_not_hold_back_the_others() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        LocalDate tomorrow = calendar.today().plusDays(1);

        Receipt receipt = phone.record(
                session,
                entries(
                        entry(new Occurrence(BRIDGE, tomorrow, 1), DONE),
                        entry(today(CAT_COW, 1), Answer.notDone(NotDoneReason.NO_TIME)),
                        entry(today(CAT_COW, 2), DONE),
                        entry(new Occurrence(BRIDGE, calendar.today().minusDays(8), 1), DONE)));

        assertThat(receipt.refused())
                .extracting(Receipt.Refused::because)
                .hasExactlyElementsOfTypes(
                        DayStillAheadException.class, ExerciseNotOfferedException.class, DayTooLongAgoException.class);
        assertThat(history(clinic).entries()).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(NotDoneReason.NO_TIME);
            assertThat(kept.source()).isEqualTo(EntrySource.PHONE);
            assertThat(kept.backfilled()).isFalse();
        });
    }

    @Test
    void d_7_a_patient_who_changes_the_answer_leaves_both_rows_and_one_of_them_current() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);

        phone.record(session, entries(entry(today(BRIDGE, 1), DONE), entry(today(BRIDGE, 1), PARTLY)));
        phone.record(session, entries(entry(today(BRIDGE, 1), Answer.notDone(NotDoneReason.PAIN))));

        assertThat(rows(clinic)).isEqualTo(3);
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM diary_entry WHERE program_id = ? AND current_marker = 1", clinic.program))
                .isOne();
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM diary_entry WHERE program_id = ? AND corrects_id IS NOT NULL",
                        clinic.program))
                .isEqualTo(2);
        assertThat(history(clinic).entries())
                .extracting(DiaryHistory.Entry::state)
                .containsExactly(EntryState.NOT_DONE);
    }

    @Test
    void d_7_staff_change_what_stands_only_with_a_reason_and_are_named_for_it() throws Exception {
        DiaryFixture clinic = clinic();
        phone.record(signedIn(clinic), entries(entry(today(BRIDGE, 1), DONE)));
        PaperEntries change = typed(clinic, null, entry(today(BRIDGE, 1), PARTLY), entry(today(CAT_COW, 1), DONE));

        assertThatExceptionOfType(CorrectionWithoutReasonException.class)
                .isThrownBy(() -> Acting.as(clinic.desk, RECEPTION, () -> paper.save(change)));
        assertThat(rows(clinic)).as("nothing of it is kept").isOne();

        PaperEntries withReason = new PaperEntries(
                clinic.program, EntrySource.RECALL, "told us at the visit", change.entries(), List.of(), List.of());
        PaperSaved saved = Acting.as(clinic.therapist, THERAPIST, () -> paper.save(withReason));

        assertThat(saved).isEqualTo(new PaperSaved(1, 1));
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM diary_entry WHERE program_id = ? AND recorded_by = ? AND source = 'RECALL'"
                                + " AND correction_reason = 'told us at the visit' AND corrects_id IS NOT NULL",
                        clinic.program,
                        clinic.therapistId))
                .isOne();
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM audit_event WHERE patient_id = ? AND action = 'DIARY_CORRECTED'",
                        clinic.patient))
                .isOne();
    }

    @Test
    void d_4_and_d_8_paper_may_be_typed_in_for_any_day_of_the_program_so_far_and_is_marked_when_late()
            throws Exception {
        DiaryFixture clinic = clinic();
        LocalDate first = calendar.today().minusDays(DAYS_SO_FAR);

        Acting.as(
                clinic.desk,
                RECEPTION,
                () -> paper.save(typed(clinic, null, entry(new Occurrence(BRIDGE, first, 1), DONE))));

        assertThat(history(clinic).entries()).singleElement().satisfies(kept -> {
            assertThat(kept.backfilled()).isTrue();
            assertThat(kept.source()).isEqualTo(EntrySource.PAPER);
        });
        assertThatExceptionOfType(DayOutsideProgramException.class)
                .isThrownBy(() -> Acting.as(
                        clinic.desk,
                        RECEPTION,
                        () -> paper.save(
                                typed(clinic, null, entry(new Occurrence(BRIDGE, first.minusDays(1), 1), DONE)))));
        assertThatExceptionOfType(DayStillAheadException.class)
                .isThrownBy(() -> Acting.as(
                        clinic.desk,
                        RECEPTION,
                        () -> paper.save(typed(
                                clinic,
                                null,
                                entry(new Occurrence(BRIDGE, calendar.today().plusDays(1), 1), DONE)))));
    }

    @Test
    void d_9_paper_adds_the_worst_pain_to_what_the_patient_said_on_the_phone() throws Exception {
        DiaryFixture clinic = clinic();
        NewCheckIn morning =
                new NewCheckIn(UUID.randomUUID(), calendar.today(), new Feeling(2, null, null, true, "stiff"));
        phone.record(signedIn(clinic), new Statements(List.of(), List.of(morning), List.of()));

        PaperEntries worst = new PaperEntries(
                clinic.program,
                EntrySource.PAPER,
                "on the sheet",
                List.of(),
                List.of(new PaperEntries.WorstPain(UUID.randomUUID(), calendar.today(), 6)),
                List.of());
        Acting.as(clinic.desk, RECEPTION, () -> paper.save(worst));

        assertThat(history(clinic).checkIns()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.painBefore()).isEqualTo(2);
            assertThat(checkIn.worstDuring()).isEqualTo(6);
            assertThat(checkIn.verySore()).isTrue();
        });
    }

    @Test
    void d_10_a_rest_day_can_be_taken_and_taken_back() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);

        phone.record(session, restDay(true));
        assertThat(history(clinic).restDays()).containsExactly(calendar.today());

        phone.record(session, restDay(false));
        assertThat(history(clinic).restDays()).isEmpty();
    }

    @Test
    void d_11_the_phone_page_shows_today_and_seven_days_back_of_the_own_program() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        phone.record(session, entries(entry(today(BRIDGE, 2), PARTLY)));

        PhonePage page = phone.page(session);

        assertThat(page.programId()).isEqualTo(clinic.program);
        assertThat(page.days()).hasSize(8);
        PhonePage.Day today = page.days().get(7);
        assertThat(today.day()).isEqualTo(calendar.today());
        assertThat(today.sessions()).hasSize(2);
        assertThat(today.sessions().get(0))
                .extracting(PhonePage.Occurrence::itemKey)
                .containsExactly(BRIDGE, CAT_COW);
        assertThat(today.sessions().get(1))
                .extracting(PhonePage.Occurrence::state)
                .containsExactly(EntryState.PARTIAL);
        assertThat(page.exercises().values())
                .extracting(PhonePage.Exercise::steps)
                .containsOnly(List.of("Lie down.", "Lift."));
    }

    @Test
    void d_11_unknown_codes_wrong_birth_dates_expired_and_locked_links_sound_alike() throws Exception {
        DiaryFixture clinic = clinic();
        assertThatExceptionOfType(NotLetInException.class).isThrownBy(() -> phone.signIn("x".repeat(43), BORN));
        assertThatExceptionOfType(SheetCodeMistypedException.class)
                .isThrownBy(() -> phone.signIn(clinic.sheetCode.substring(1), BORN));

        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(NotLetInException.class)
                    .isThrownBy(() -> phone.signIn(clinic.sheetCode, BORN.plusDays(1)));
        }
        assertThatExceptionOfType(NotLetInException.class)
                .as("the fifth wrong try locks the link even to the right birth date")
                .isThrownBy(() -> phone.signIn(clinic.sheetCode, BORN));

        DiaryFixture expired = clinic();
        expired.execute(
                "UPDATE patient_link SET expires_on = ? WHERE id = ?",
                calendar.today().minusDays(1),
                expired.link);
        assertThatExceptionOfType(NotLetInException.class).isThrownBy(() -> phone.signIn(expired.token, BORN));
    }

    @Test
    void d_11_a_session_ends_with_signing_out_and_with_its_link() throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        String other = phone.signIn(clinic.token, BORN);

        phone.signOut(session);
        assertThatExceptionOfType(SignedOutException.class).isThrownBy(() -> phone.page(session));
        assertThat(phone.page(other).programId()).isEqualTo(clinic.program);

        clinic.execute("UPDATE patient_link SET revoked_at = NOW(6) WHERE id = ?", clinic.link);
        assertThatExceptionOfType(SignedOutException.class).isThrownBy(() -> phone.page(other));
        assertThatExceptionOfType(SignedOutException.class)
                .isThrownBy(() -> phone.record(other, entries(entry(today(BRIDGE, 1), DONE))));
        assertThatExceptionOfType(SignedOutException.class).isThrownBy(() -> phone.page(""));
    }

    @Test
    void d_12_the_front_desk_types_paper_and_sees_no_pain() throws Exception {
        DiaryFixture clinic = clinic();
        NewCheckIn checkIn = new NewCheckIn(UUID.randomUUID(), calendar.today(), new Feeling(1, 5, null, false, null));
        phone.record(
                signedIn(clinic), new Statements(List.of(entry(today(BRIDGE, 1), DONE)), List.of(checkIn), List.of()));

        PaperSheet atDesk = Acting.as(clinic.desk, RECEPTION, () -> paper.sheet(clinic.program, calendar.today()));
        PaperSheet atTherapist =
                Acting.as(clinic.therapist, THERAPIST, () -> paper.sheet(clinic.program, calendar.today()));

        assertThat(atDesk.days()).extracting(PaperSheet.Day::worstPain).containsOnlyNulls();
        assertThat(atDesk.days()).extracting(PaperSheet.Day::painKnown).contains(true);
        assertThat(atTherapist.days()).extracting(PaperSheet.Day::worstPain).contains(5);
        assertThat(atDesk.lines())
                .extracting(PaperSheet.Line::itemKey, PaperSheet.Line::slot)
                .containsExactly(tuple(BRIDGE, 1), tuple(BRIDGE, 2), tuple(CAT_COW, 1));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.as(clinic.desk, RECEPTION, () -> diary.history(clinic.program)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.as(clinic.desk, RECEPTION, () -> diary.recentDays(clinic.patient)));
    }

    @Test
    void staff_of_another_site_reach_neither_the_diary_nor_the_sheet() throws Exception {
        DiaryFixture clinic = clinic();
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.as(clinic.stranger, THERAPIST, () -> diary.history(clinic.program)));
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() ->
                        Acting.as(clinic.stranger, THERAPIST, () -> paper.sheet(clinic.program, calendar.today())));
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.as(clinic.stranger, THERAPIST, () -> paper.programOfSheet(clinic.sheetCode)));
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.as(
                        clinic.stranger,
                        THERAPIST,
                        () -> paper.save(typed(clinic, null, entry(today(BRIDGE, 1), DONE)))));
    }

    @Test
    void a_returned_sheet_is_found_by_its_code_however_it_is_typed() throws Exception {
        DiaryFixture clinic = clinic();
        String typed = " " + clinic.sheetCode.substring(0, 4).toLowerCase() + "-" + clinic.sheetCode.substring(4);

        assertThat(Acting.as(clinic.desk, RECEPTION, () -> paper.programOfSheet(typed)))
                .isEqualTo(clinic.program);
        assertThatExceptionOfType(SheetCodeMistypedException.class)
                .isThrownBy(() -> Acting.as(clinic.desk, RECEPTION, () -> paper.programOfSheet("7K3M-9QX")));
        String nobodys = SheetCode.random(new SecureRandom()).characters();
        assertThatExceptionOfType(UnknownSheetException.class)
                .isThrownBy(() -> Acting.as(clinic.desk, RECEPTION, () -> paper.programOfSheet(nobodys)));
    }

    @Test
    void the_week_to_type_in_is_the_earliest_of_the_last_four_with_an_empty_box() throws Exception {
        DiaryFixture clinic = clinic();
        LocalDate first = calendar.today().minusDays(DAYS_SO_FAR);
        assertThat(Acting.as(clinic.desk, RECEPTION, () -> paper.weekToTypeIn(clinic.program)))
                .isEqualTo(first);
    }

    @Test
    void d_1_histories_of_many_programs_are_read_at_once_and_silence_is_no_entry() throws Exception {
        DiaryFixture one = clinic();
        DiaryFixture silent = clinic();
        phone.record(signedIn(one), entries(entry(today(BRIDGE, 1), DONE)));

        Map<Long, DiaryHistory> histories =
                Acting.as(one.therapist, THERAPIST, () -> diary.histories(List.of(one.program, silent.program)));

        assertThat(histories.get(one.program).entries()).hasSize(1);
        assertThat(histories.get(silent.program)).isEqualTo(DiaryHistory.empty(silent.program));
    }

    private Statements restDay(boolean taken) {
        return new Statements(
                List.of(), List.of(), List.of(new NewRestDay(UUID.randomUUID(), calendar.today(), taken)));
    }

    private static PaperEntries typed(DiaryFixture clinic, String reason, NewEntry... entries) {
        return new PaperEntries(clinic.program, EntrySource.PAPER, reason, List.of(entries), List.of(), List.of());
    }
}
