package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.access.boundary.Roles;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.Phase;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests about prescribing happen here: Ada and Ben are therapists at a site, with a front desk and a manager, and treat Nora;
 * a stranger works at another site. Each test opens a clinic of its own.
 */
@ExtendWith(ArquillianExtension.class)
abstract class PrescribingClinic {

    @Inject
    Programs programs;

    @Inject
    ProgramDrafts drafts;

    @Inject
    ExerciseLibrary library;

    @Inject
    Patients patients;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    TestClinic clinic;
    String ada;
    String ben;
    String desk;
    String manager;
    String stranger;
    long site;
    long otherSite;
    long patient;

    @Deployment
    static WebArchive war() {
        return Deployments.war(PrescribingClinic.class);
    }

    /** With Nora, who reads English and was screened. */
    void openClinic() throws Exception {
        openClinic("en");
    }

    void openClinic(String languageOfNora) throws Exception {
        employ();
        patient = register("Nora", languageOfNora);
        clinic.screen(patient);
    }

    /** Sites and staff, before anybody is registered. */
    void employ() throws SQLException {
        clinic = new TestClinic(database, getClass().getSimpleName());
        site = clinic.site("Site");
        otherSite = clinic.site("Other site");
        ada = clinic.account("ada", Roles.THERAPIST, site);
        ben = clinic.account("ben", Roles.THERAPIST, site);
        desk = clinic.account("desk", Roles.RECEPTION, site);
        manager = clinic.account("manager", Roles.MANAGER, site);
        stranger = clinic.account("stranger", Roles.THERAPIST, otherSite);
    }

    /** A patient of Ada's site, not yet screened. */
    long register(String givenName, String language) throws Exception {
        return registerAt(site, desk, givenName, language);
    }

    long registerAt(long where, String by, String givenName, String language) throws Exception {
        PatientDetails details = new PatientDetails(
                givenName, clinic.unique("Nettle"), LocalDate.of(1970, 3, 14), language, null, null, where);
        return Acting.as(by, Roles.RECEPTION, () -> patients.register(details, true));
    }

    <T> T asAda(Callable<T> deed) throws Exception {
        return Acting.as(ada, Roles.THERAPIST, deed);
    }

    void adaDoes(Acting.Deed deed) throws Exception {
        Acting.doing(ada, Roles.THERAPIST, deed);
    }

    /** A program for Nora without any exercise. */
    long start() throws Exception {
        return asAda(() -> programs.start(new NewProgram(patient, "Low back", "Sit through a film", null)));
    }

    /** Adds exercises of the library to the main part, as Ada. */
    ProgramDraft add(long id, String... slugs) throws Exception {
        ProgramDraft draft = asAda(() -> drafts.draft(id));
        for (String slug : slugs) {
            ProgramDraft before = draft;
            long exercise = asAda(() -> library.exercise(slug, "en")).id();
            draft = asAda(() -> drafts.add(id, before.revision(), exercise, Phase.MAIN));
        }
        return draft;
    }

    /** For the days that the draft proposes, with no caution answered. */
    static IssueOrder order(ProgramDraft draft) {
        return order(draft, Map.of());
    }

    static IssueOrder order(ProgramDraft draft, Map<CautionKey, String> answers) {
        return new IssueOrder(draft.revision(), draft.proposedFrom(), draft.proposedEnd(), answers);
    }

    /** Each caution answered as agreed with the patient. */
    static IssueOrder agreed(ProgramDraft draft) {
        return order(
                draft,
                draft.cautionsToAnswer().stream().collect(Collectors.toMap(Caution::key, caution -> "As agreed")));
    }

    VersionRow issue(long id, ProgramDraft draft) throws Exception {
        return issue(id, order(draft));
    }

    VersionRow issue(long id, IssueOrder order) throws Exception {
        return asAda(() -> programs.issue(id, order));
    }

    static ProgramDraft.Item item(ProgramDraft draft, String slug) {
        return draft.items().stream()
                .filter(item -> item.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static int key(ProgramDraft draft, String slug) {
        return item(draft, slug).itemKey();
    }

    static void refused(Class<? extends Throwable> why, ThrowingCallable attempt) {
        assertThatExceptionOfType(why).isThrownBy(attempt);
    }

    /** On which of the next days that exercise is offered, counted from today. */
    List<Integer> dueDays(ProgramHistory history, String slug, int days) {
        LocalDate today = calendar.today();
        return today.datesUntil(today.plusDays(days))
                .filter(day -> history.offeredOn(day).stream()
                        .anyMatch(item -> item.slug().equals(slug)))
                .map(day -> (int) (day.toEpochDay() - today.toEpochDay()))
                .toList();
    }
}
