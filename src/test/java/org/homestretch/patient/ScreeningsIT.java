package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.boundary.ClearingReasonMissingException;
import org.homestretch.patient.boundary.NewScreening;
import org.homestretch.patient.boundary.NoOpenFlagException;
import org.homestretch.patient.boundary.PainBeginsTooSoonOrLateException;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.ScreeningIncompleteException;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patient, a therapist and the front desk of one site, and a therapist of another. */
@ExtendWith(ArquillianExtension.class)
class ScreeningsIT {

    @Inject
    Screenings screenings;

    @Inject
    Patients patients;

    @Inject
    PatientConditions conditions;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    private TestClinic clinic;
    private String therapist;
    private String desk;
    private String manager;
    private String stranger;
    private long patient;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void pt_13_a_screening_is_dated_signed_and_on_the_audit_trail() throws Exception {
        openClinic();

        long id = record(allNoBut(ScreeningQuestion.P10), Map.of());

        ScreeningView latest = latest();
        assertThat(latest.id()).isEqualTo(id);
        assertThat(latest.taken().name()).isEqualTo(therapist);
        assertThat(latest.taken().role()).isEqualTo(Roles.THERAPIST);
        assertThat(calendar.dayOf(latest.taken().at())).isEqualTo(calendar.today());
        assertThat(latest.pain()).isEqualTo(pain(thisMonth().minusMonths(4)));
        assertThat(latest.chronic()).isTrue();
        assertThat(latest.answers()).hasSize(ScreeningQuestion.values().length);
        assertThat(latest.raised()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo(ScreeningQuestion.P10);
            assertThat(answer.note()).isEqualTo("Told at the visit");
        });
        assertThat(latest.openFlags()).isEmpty();
        assertThat(audited()).contains("SCREENING_RECORDED screening " + id);
    }

    @Test
    void pt_13_the_same_form_sent_twice_makes_one_screening_and_asking_again_a_new_one() throws Exception {
        openClinic();
        NewScreening form = filledIn(allNoBut(null), Map.of());

        long first = asTherapist(() -> screenings.record(patient, form));
        assertThat(asTherapist(() -> screenings.record(patient, form))).isEqualTo(first);
        long second = record(allNoBut(null), Map.of());

        assertThat(asTherapist(() -> screenings.history(patient)))
                .extracting(row -> row.id())
                .containsExactly(second, first);
    }

    @Test
    void pt_13_and_pt_14_an_incomplete_or_impossible_screening_is_refused() throws Exception {
        openClinic();
        List<ScreeningAnswer> withoutTheLast = allNoBut(null).subList(0, ScreeningQuestion.values().length - 1);
        refused(ScreeningIncompleteException.class, () -> record(withoutTheLast, Map.of()));

        NewScreening tomorrow =
                new NewScreening(UUID.randomUUID(), pain(thisMonth().plusMonths(1)), allNoBut(null), Map.of());
        refused(PainBeginsTooSoonOrLateException.class, () -> asTherapist(() -> screenings.record(patient, tomorrow)));
        assertThat(asTherapist(() -> screenings.latest(patient))).isEmpty();
    }

    @Test
    void pt_15_red_flags_are_cleared_with_a_reason_on_record_at_once_or_later() throws Exception {
        openClinic();
        long id = record(allNoBut(ScreeningQuestion.RF6), Map.of(ScreeningQuestion.RF6, "Checked each year"));
        assertThat(latest().openFlags()).isEmpty();
        assertThat(audited()).contains("RED_FLAG_CLEARED screening " + id + ", RF6");

        record(allNoBut(ScreeningQuestion.RF7), Map.of());
        assertThat(latest().openFlags())
                .extracting(ScreeningView.Answer::question)
                .containsExactly(ScreeningQuestion.RF7);
        refused(ClearingReasonMissingException.class, () -> clear(ScreeningQuestion.RF7, " "));
        refused(NoOpenFlagException.class, () -> clear(ScreeningQuestion.RF1, "Never raised"));
        clear(ScreeningQuestion.RF7, "Blood tests without findings");

        assertThat(latest().raised()).singleElement().satisfies(answer -> {
            assertThat(answer.isOpen()).isFalse();
            assertThat(answer.clearance().reason()).isEqualTo("Blood tests without findings");
            assertThat(answer.clearance().name()).isEqualTo(therapist);
        });
        refused(NoOpenFlagException.class, () -> clear(ScreeningQuestion.RF7, "Once more"));
    }

    @Test
    void pt_16_a_screening_is_to_be_repeated_after_90_days_and_after_a_new_condition() throws Exception {
        openClinic();
        long id = record(allNoBut(null), Map.of());
        assertThat(latest().isToRepeat()).isFalse();

        therapistDoes(() -> conditions.add(patient, "C11", null, null));
        assertThat(latest().conditionsSince()).isTrue();

        long again = record(allNoBut(null), Map.of());
        assertThat(latest().isToRepeat()).isFalse();
        olderByDays(again, 89); // an hour of summer time may lie between
        assertThat(latest().outdated()).isFalse();
        olderByDays(again, 3);
        assertThat(latest().outdated()).isTrue();
        assertThat(id).isLessThan(again);
    }

    @Test
    void pt_13_a_screening_is_for_therapists_of_the_patient_s_site_only() throws Exception {
        openClinic();
        record(allNoBut(ScreeningQuestion.RF7), Map.of());
        List<Acting.Deed> deeds = List.of(
                () -> screenings.record(patient, filledIn(allNoBut(null), Map.of())),
                () -> screenings.latest(patient),
                () -> screenings.history(patient),
                () -> screenings.clear(patient, ScreeningQuestion.RF7, "Cleared"));

        for (Acting.Deed deed : deeds) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, deed));
            refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, deed));
            refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, deed));
        }
        refused(EJBAccessException.class, () -> Acting.as(desk, Roles.RECEPTION, () -> screenings.questions()));
    }

    @Test
    void pt_9_nothing_is_asked_of_or_cleared_for_an_archived_patient() throws Exception {
        openClinic();
        record(allNoBut(ScreeningQuestion.RF7), Map.of());
        Acting.doing(desk, Roles.RECEPTION, () -> patients.archive(patient, "Moved away"));

        refused(PatientArchivedException.class, () -> record(allNoBut(null), Map.of()));
        refused(PatientArchivedException.class, () -> clear(ScreeningQuestion.RF7, "Cleared"));
    }

    private static List<ScreeningAnswer> allNoBut(ScreeningQuestion yes) {
        return Arrays.stream(ScreeningQuestion.values())
                .map(question -> new ScreeningAnswer(question, question == yes, "Told at the visit"))
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(calendar.today());
    }

    private static PainHistory pain(YearMonth since) {
        return new PainHistory(5, since, false, "Examined, nothing found", "Reflexes in order");
    }

    private NewScreening filledIn(List<ScreeningAnswer> answers, Map<ScreeningQuestion, String> clearances) {
        return new NewScreening(UUID.randomUUID(), pain(thisMonth().minusMonths(4)), answers, clearances);
    }

    private long record(List<ScreeningAnswer> answers, Map<ScreeningQuestion, String> clearances) throws Exception {
        return asTherapist(() -> screenings.record(patient, filledIn(answers, clearances)));
    }

    private void clear(ScreeningQuestion flag, String reason) throws Exception {
        therapistDoes(() -> screenings.clear(patient, flag, reason));
    }

    private ScreeningView latest() throws Exception {
        return asTherapist(() -> screenings.latest(patient)).orElseThrow();
    }

    private <T> T asTherapist(Callable<T> deed) throws Exception {
        return Acting.as(therapist, Roles.THERAPIST, deed);
    }

    private void therapistDoes(Acting.Deed deed) throws Exception {
        Acting.doing(therapist, Roles.THERAPIST, deed);
    }

    private static void refused(Class<? extends Throwable> why, ThrowingCallable attempt) {
        assertThatExceptionOfType(why).isThrownBy(attempt);
    }

    private void olderByDays(long screening, int days) throws SQLException {
        clinic.insert("UPDATE screening SET taken_at = taken_at - INTERVAL ? DAY WHERE id = ?", days, screening);
        clinic.insert(
                "UPDATE patient_condition SET noted_at = noted_at - INTERVAL ? DAY WHERE patient_id = ?",
                days,
                patient);
    }

    private List<String> audited() throws SQLException {
        return clinic.ask(
                "SELECT CONCAT(action, ' ', object) FROM audit_event WHERE patient_id = ? ORDER BY id", patient);
    }

    private void openClinic() throws Exception {
        clinic = new TestClinic(database, "screenings");
        long site = clinic.site("Site");
        therapist = clinic.account("thea", Roles.THERAPIST, site);
        desk = clinic.account("desk", Roles.RECEPTION, site);
        manager = clinic.account("mona", Roles.MANAGER, site);
        stranger = clinic.account("stranger", Roles.THERAPIST, clinic.site("Other site"));
        PatientDetails details =
                new PatientDetails("Nora", clinic.unique("Nettle"), LocalDate.of(1980, 3, 14), "en", null, null, site);
        patient = Acting.as(desk, Roles.RECEPTION, () -> patients.register(details, true));
    }
}
