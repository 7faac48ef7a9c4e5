package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.Phase;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.PrintedPages;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests about handouts happen here: at sites of their own, where a therapist and somebody at the front desk treat newly
 * registered patients, whose programs are issued and hold from today.
 */
@ExtendWith(ArquillianExtension.class)
abstract class HandoutClinic {

    @Inject
    Handouts handouts;

    @Inject
    Programs programs;

    @Inject
    ProgramDrafts drafts;

    @Inject
    Patients patients;

    @Inject
    ExerciseLibrary library;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Deployments.war(HandoutClinic.class, Site.class, Issued.class, PrintedPages.class);
    }

    record Site(long id, String therapist, String desk) {}

    /** A version that holds from today, for a patient of that site. */
    record Issued(Site site, long patientId, long programId, long versionId) {}

    TestClinic clinic() {
        return new TestClinic(database, getClass().getSimpleName());
    }

    Site site() throws SQLException {
        long id = clinic().site("Site");
        return new Site(id, clinic().account("ada", THERAPIST, id), clinic().account("dan", RECEPTION, id));
    }

    /** With two exercises, in English, at a site of its own. */
    Issued issued() throws Exception {
        return issued(site(), "en", null, "cat-cow", "bridge");
    }

    /** @param protocol whose first stage the program begins with */
    Issued issued(Site site, String protocol) throws Exception {
        return issued(site, protocol, "en");
    }

    Issued issued(Site site, String protocol, String language) throws Exception {
        return issued(site, language, StageKey.first(protocol));
    }

    private Issued issued(Site site, String language, StageKey begin, String... slugs) throws Exception {
        return asTherapist(site, () -> {
            long patient = patients.register(
                    new PatientDetails(
                            "Hanna",
                            clinic().unique("Sheet"),
                            LocalDate.of(1964, 2, 29),
                            language,
                            null,
                            null,
                            site.id()),
                    true);
            clinic().screen(patient);
            long program = programs.start(new NewProgram(patient, "Back and hips", null, begin));
            ProgramDraft draft = drafts.draft(program);
            for (String slug : slugs) {
                long exercise = library.exercise(slug, "en").id();
                draft = drafts.add(program, draft.revision(), exercise, Phase.MAIN);
            }
            return new Issued(
                    site,
                    patient,
                    program,
                    programs.issue(program, order(draft)).id());
        });
    }

    /** To issue a draft for six weeks from today, every caution answered. */
    IssueOrder order(ProgramDraft draft) {
        LocalDate today = calendar.today();
        return new IssueOrder(
                draft.revision(),
                today,
                today.plusDays(41),
                draft.cautionsToAnswer().stream().collect(Collectors.toMap(Caution::key, caution -> "Talked through")));
    }

    HandoutRow print(Issued issued) throws Exception {
        return asTherapist(issued, () -> handouts.print(issued.versionId()));
    }

    HandoutRow print(Issued issued, PrintOrder order) throws Exception {
        return asTherapist(issued, () -> handouts.print(issued.versionId(), order));
    }

    /** The archived file of a handout. */
    byte[] file(Issued issued, HandoutRow printed) throws Exception {
        return asTherapist(issued, () -> handouts.handout(printed.id())).pdf();
    }

    static <T> T asTherapist(Site site, Callable<T> deed) throws Exception {
        return Acting.as(site.therapist(), THERAPIST, deed);
    }

    static <T> T asTherapist(Issued issued, Callable<T> deed) throws Exception {
        return asTherapist(issued.site(), deed);
    }

    static void therapistDoes(Issued issued, Acting.Deed deed) throws Exception {
        Acting.doing(issued.site().therapist(), THERAPIST, deed);
    }

    static <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as("manager", MANAGER, deed);
    }

    static void managerDoes(Acting.Deed deed) throws Exception {
        Acting.doing("manager", MANAGER, deed);
    }

    static void refused(Class<? extends Throwable> why, ThrowingCallable attempt) {
        assertThatExceptionOfType(why).isThrownBy(attempt);
    }
}
