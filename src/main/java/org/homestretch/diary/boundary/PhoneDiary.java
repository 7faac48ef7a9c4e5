package org.homestretch.diary.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.PatientLinkRef;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.boundary.PatientSessionRef;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.diary.control.DiaryWriting;
import org.homestretch.diary.control.RecordableDays;
import org.homestretch.diary.control.Writer;
import org.homestretch.diary.control.Written;
import org.homestretch.diary.entity.NewStopAnswer;
import org.homestretch.diary.entity.Statements;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.PhonePrograms;
import org.homestretch.program.boundary.ProgramHistory;

/**
 * The diary in the patient's hand. Patients have no account: whoever knows a handout's code and the birth date gets a
 * secret for this phone, and every other operation asks for it and reaches that handout's program only (D-11).
 */
@Stateless
@PermitAll
public class PhoneDiary {

    /** A token from a QR code is longer than anything that people type as a sheet code. */
    private static final int TYPED_MAX = 20;

    @Inject
    PatientLinks links;

    @Inject
    Patients patients;

    @Inject
    PhonePrograms programs;

    @Inject
    PhonePages pages;

    @Inject
    DiaryWriting writing;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Event<DiaryRecorded> recorded;

    @Inject
    Event<StopAnswered> stopAnswered;

    @Inject
    ClinicCalendar calendar;

    /**
     * Lets a phone in.
     *
     * @param tokenOrSheetCode from the QR code, or as typed from the sheet
     * @return the phone's secret
     * @throws SheetCodeMistypedException if a typed code fails its own check digit
     * @throws NotLetInException for every other reason, which is not told
     */
    public String signIn(String tokenOrSheetCode, LocalDate birthDate) {
        PatientLinkRef link = links.find(plain(tokenOrSheetCode))
                .filter(PatientLinkRef::usable)
                .orElseThrow(NotLetInException::new);
        if (!links.takeTry(link.id())) {
            throw new NotLetInException();
        }
        if (!patients.birthDateMatches(link.patientId(), birthDate)) {
            links.refuse(link.id());
            throw new NotLetInException();
        }
        return links.openSession(link.id());
    }

    /** Makes the secret worthless. */
    public void signOut(String session) {
        links.closeSession(session);
    }

    /**
     * Today's exercises and those of the days that may still be filled in, with what stands in the diary.
     *
     * @throws SignedOutException if the secret opens nothing, or not any more
     */
    public PhonePage page(String session) {
        return pages.of(program(signedIn(session)), calendar.today());
    }

    /**
     * Writes what the patient said; safe to repeat (D-6). What cannot be kept is told in the receipt and holds back nothing
     * else.
     *
     * @throws SignedOutException if the secret opens nothing, or not any more
     */
    public Receipt record(String session, Statements statements) {
        PatientSessionRef phone = signedIn(session);
        RecordableDays days = RecordableDays.forPatient(program(phone), calendar.today());
        Writer patient = Writer.patient(calendar.now(), calendar.zone());
        Written written = writing.write(statements, days, patient);
        if (!statements.stopAnswers().isEmpty()) {
            written = written.plus(stop(phone, statements.stopAnswers(), days, patient));
        }
        if (written.changedAnything()) {
            auditTrail.record(
                    AuditAction.DIARY_RECORDED,
                    phone.patientId(),
                    "program " + phone.programId(),
                    "patient link " + phone.linkId());
            recorded.fire(new DiaryRecorded(phone.patientId(), phone.programId()));
        }
        return new Receipt(written.refused().stream()
                .map(refused -> new Receipt.Refused(refused.id(), Refusals.because(refused)))
                .toList());
    }

    private Written stop(PatientSessionRef phone, List<NewStopAnswer> sent, RecordableDays days, Writer patient) {
        Written written = writing.writeStopAnswers(sent, days, patient);
        if (written.changedAnything()) {
            List<NewStopAnswer> kept = sent.stream()
                    .filter(answer -> days.refusalOfStopAnswer(answer.day()).isEmpty())
                    .toList();
            LocalDate latest = kept.stream()
                    .map(NewStopAnswer::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            stopAnswered.fire(new StopAnswered(phone.patientId(), phone.programId(), latest));
            hold(phone, kept, days);
        }
        return written;
    }

    /** Whoever says yes is believed: nothing is asked of the patient until a clinician resumes the program (D-15). */
    private void hold(PatientSessionRef phone, List<NewStopAnswer> answers, RecordableDays days) {
        Instant now = calendar.now();
        answers.stream()
                .sorted(Comparator.comparing(answer -> answer.countsFrom(now, calendar.zone())))
                .forEach(answer -> hold(
                        phone,
                        days.heldSince(answer.saidOn(now, calendar.zone())),
                        answer.countsFrom(now, calendar.zone())));
    }

    private void hold(PatientSessionRef phone, LocalDate since, Instant saidAt) {
        if (programs.stop(phone.programId(), phone.patientId(), since, saidAt)) {
            auditTrail.record(
                    AuditAction.PROGRAM_CHANGED,
                    phone.patientId(),
                    "program " + phone.programId() + " on hold",
                    "patient link " + phone.linkId());
        }
    }

    private PatientSessionRef signedIn(String session) {
        return links.session(session).orElseThrow(SignedOutException::new);
    }

    private ProgramHistory program(PatientSessionRef phone) {
        return programs.history(phone.programId(), phone.patientId());
    }

    private static String plain(String tokenOrSheetCode) {
        if (tokenOrSheetCode.length() > TYPED_MAX) {
            return tokenOrSheetCode;
        }
        return TypedSheetCode.plain(tokenOrSheetCode);
    }
}
