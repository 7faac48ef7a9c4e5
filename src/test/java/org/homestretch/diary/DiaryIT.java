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

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.adherence.boundary.WorkItems;
import org.homestretch.adherence.boundary.WorkRow;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.boundary.CorrectionWithoutReasonException;
import org.homestretch.diary.boundary.DayOutsideProgramException;
import org.homestretch.diary.boundary.DayStillAheadException;
import org.homestretch.diary.boundary.DayTooLongAgoException;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.ExerciseNotOfferedException;
import org.homestretch.diary.boundary.NotLetInException;
import org.homestretch.diary.boundary.OtherStatementUnderSameIdException;
import org.homestretch.diary.boundary.PaperDiary;
import org.homestretch.diary.boundary.PaperEntries;
import org.homestretch.diary.boundary.PaperSaved;
import org.homestretch.diary.boundary.PaperSheet;
import org.homestretch.diary.boundary.PhoneDiary;
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
import org.homestretch.diary.entity.NewStopAnswer;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Statements;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.ProgramHistories;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The diary of a patient whose program began three weeks ago: on the phone, from paper, and as the clinic reads it. */
@ExtendWith(ArquillianExtension.class)
class DiaryIT {

    private static final Answer DONE = Answer.ticked(EntryState.DONE);
    private static final Answer PARTLY = Answer.ticked(EntryState.PARTIAL);

    @Inject
    PhoneDiary phone;

    @Inject
    PaperDiary paper;

    @Inject
    Diary diary;

    @Inject
    WorkItems work;

    @Inject
    Programs programs;

    @Inject
    ProgramHistories histories;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Deployments.war(DiaryFixture.class);
    }

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
    void d_15_p_83_a_yes_that_arrives_late_holds_the_program_unless_a_therapist_has_cleared_it_since()
            throws Exception {
        DiaryFixture clinic = clinic();
        String session = signedIn(clinic);
        LocalDate earlier = calendar.today().minusDays(2);
        Statements late =
                stop(earlier, earlier.atTime(9, 30).atZone(calendar.zone()).toInstant());

        phone.record(session, late);
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ON_HOLD);
        assertThat(clinic.count(
                        "SELECT COUNT(*) FROM stop_answer WHERE program_id = ? AND said_at < recorded_at - INTERVAL 1 DAY",
                        clinic.program))
                .isEqualTo(1);
        Acting.doing(clinic.therapist, THERAPIST, () -> programs.resume(clinic.program, "Talked with the patient"));

        phone.record(session, late);
        phone.record(session, stop(earlier.plusDays(1)));
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ACTIVE);
        phone.record(session, stop(calendar.today(), calendar.now()));
        assertThat(status(clinic)).isEqualTo(ProgramStatus.ON_HOLD);
    }

    private PhonePage.Day lastDay(String session) {
        List<PhonePage.Day> days = phone.page(session).days();
        return days.get(days.size() - 1);
    }

    private List<HistoryRow> happened(String who, String role, DiaryFixture clinic) throws Exception {
        return Acting.as(who, role, () -> histories.before(clinic.program, calendar.now()));
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

    private DiaryFixture clinic() throws Exception {
        return new DiaryFixture(database, calendar.today());
    }

    private String signedIn(DiaryFixture clinic) {
        return phone.signIn(clinic.sheetCode, BORN);
    }

    private DiaryHistory history(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> diary.history(clinic.program));
    }

    private static long rows(DiaryFixture clinic) throws Exception {
        return clinic.count("SELECT COUNT(*) FROM diary_entry WHERE program_id = ?", clinic.program);
    }

    private Occurrence today(int itemKey, int slot) {
        return new Occurrence(itemKey, calendar.today(), slot);
    }

    private static NewEntry entry(Occurrence occurrence, Answer answer) {
        return new NewEntry(UUID.randomUUID(), occurrence, answer);
    }

    private static Statements entries(NewEntry... entries) {
        return new Statements(List.of(entries), List.of(), List.of());
    }

    private static Statements stop(LocalDate day) {
        return stop(day, null);
    }

    /** @param saidAt by the phone's clock */
    private static Statements stop(LocalDate day, Instant saidAt) {
        return new Statements(
                List.of(), List.of(), List.of(), List.of(new NewStopAnswer(UUID.randomUUID(), day, saidAt)));
    }

    private ProgramStatus status(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> programs.program(clinic.program))
                .status();
    }

    private List<WorkRow> stopSigns(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> work.openOf(clinic.patient)).stream()
                .filter(row -> row.cause().kind() == WorkItemKind.STOP_SIGN)
                .toList();
    }

    private Statements restDay(boolean taken) {
        return new Statements(
                List.of(), List.of(), List.of(new NewRestDay(UUID.randomUUID(), calendar.today(), taken)));
    }

    private static PaperEntries typed(DiaryFixture clinic, String reason, NewEntry... entries) {
        return new PaperEntries(clinic.program, EntrySource.PAPER, reason, List.of(entries), List.of(), List.of());
    }
}
