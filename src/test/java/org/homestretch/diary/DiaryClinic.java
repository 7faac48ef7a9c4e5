package org.homestretch.diary;

import static org.homestretch.access.boundary.Roles.THERAPIST;
import static org.homestretch.diary.DiaryFixture.BORN;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.PhoneDiary;
import org.homestretch.diary.entity.Answer;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Statements;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests about the diary happen here: a patient's program began three weeks ago, and the phone may be signed in. */
@ExtendWith(ArquillianExtension.class)
abstract class DiaryClinic {

    static final Answer DONE = Answer.ticked(EntryState.DONE);

    @Inject
    PhoneDiary phone;

    @Inject
    Diary diary;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Deployments.war(DiaryClinic.class, DiaryFixture.class);
    }

    DiaryFixture clinic() throws Exception {
        return new DiaryFixture(database, calendar.today());
    }

    String signedIn(DiaryFixture clinic) {
        return phone.signIn(clinic.sheetCode, BORN);
    }

    DiaryHistory history(DiaryFixture clinic) throws Exception {
        return Acting.as(clinic.therapist, THERAPIST, () -> diary.history(clinic.program));
    }

    static long rows(DiaryFixture clinic) throws Exception {
        return clinic.count("SELECT COUNT(*) FROM diary_entry WHERE program_id = ?", clinic.program);
    }

    Occurrence today(int itemKey, int slot) {
        return new Occurrence(itemKey, calendar.today(), slot);
    }

    static NewEntry entry(Occurrence occurrence, Answer answer) {
        return new NewEntry(UUID.randomUUID(), occurrence, answer);
    }

    static Statements entries(NewEntry... entries) {
        return new Statements(List.of(entries), List.of(), List.of());
    }
}
