package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryEducation;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.ReviewWindow;
import org.homestretch.program.entity.ValidityPeriod;

/** Makes a version of a draft: checks what the therapist confirmed, takes the words, signs, and leaves a trail. */
@RequestScoped
class Issuing {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    @Inject
    DraftReviews reviews;

    @Inject
    DraftSteps steps;

    @Inject
    LibraryExercises library;

    @Inject
    Screenings screenings;

    @Inject
    LibraryEducation education;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    VersionRow issue(Served served, IssueOrder order) {
        Program program = served.mustBePrescribable().program();
        programs.mustBeUnchanged(program, order.revision());
        ProgramVersion draft = program.draft().orElseThrow(NoDraftException::new);
        List<PrescribedExercise> items = draft.items();
        if (items.isEmpty()) {
            throw new EmptyDraftException();
        }
        if (screenings.latest(program.patientId()).isEmpty()) {
            throw new ScreeningMissingException();
        }
        ValidityPeriod period = period(order);
        StageChecks.mustBeSound(draft, period);
        String language = served.patient().language();
        Issuance issuance = new Issuance(
                period,
                words(items, language),
                education.words(draft.advice(), language),
                acknowledgements(served, order));
        LocalDate review = reviewDay(served, order);
        ProgramVersion version = program.issue(issuance, programs.signature(), calendar.today());
        program.review(review, programs.signature(), calendar.today());
        entities.flush(); // the trail and the answer name the id
        steps.end(version);
        leaveTrail(version);
        clearRedFlags(version);
        return Views.versionRow(version);
    }

    private ValidityPeriod period(IssueOrder order) {
        ValidityPeriod period = new ValidityPeriod(order.validFrom(), order.endsOn());
        period.fault(calendar.today()).ifPresent(fault -> {
            throw switch (fault) {
                case STARTS_BEFORE_TODAY -> new StartsBeforeTodayException();
                case ENDS_BEFORE_IT_STARTS -> new EndsBeforeItStartsException();
                case LONGER_THAN_HALF_A_YEAR -> new LongerThanHalfAYearException(ValidityPeriod.DAYS_MAX);
            };
        });
        return period;
    }

    private LocalDate reviewDay(Served served, IssueOrder order) {
        ReviewWindow window = ReviewWindow.of(calendar.today(), order.validFrom());
        if (order.reviewOn() == null) {
            return window.proposed(ReviewDays.isChronic(served.patient()), order.endsOn());
        }
        ReviewDays.mustHave(window, order.reviewOn());
        return order.reviewOn();
    }

    private List<Acknowledgement> acknowledgements(Served served, IssueOrder order) {
        List<Caution> open =
                reviews.cautions(served).stream().filter(Caution::needsAnswer).toList();
        long unanswered =
                open.stream().filter(caution -> !isAnswered(caution, order)).count();
        if (unanswered > 0) {
            throw new CautionsNotAnsweredException(Math.toIntExact(unanswered));
        }
        return open.stream()
                .map(caution -> caution.acknowledge(order.answers().get(caution.key())))
                .toList();
    }

    private static boolean isAnswered(Caution caution, IssueOrder order) {
        return order.answers().containsKey(caution.key())
                && caution.isAnsweredBy(order.answers().get(caution.key()));
    }

    private Map<Integer, IssuedInstruction> words(List<PrescribedExercise> items, String language) {
        Map<Long, LibraryExercise> exercises = library.of(items, language);
        return items.stream()
                .collect(Collectors.toMap(
                        PrescribedExercise::itemKey,
                        item -> exercises.get(item.exerciseId()).words()));
    }

    private void leaveTrail(ProgramVersion version) {
        Program program = version.program();
        String object = "program " + program.id() + " version " + version.number();
        auditTrail.record(AuditAction.PROGRAM_ISSUED, program.patientId(), object);
        for (Acknowledgement answer : version.acknowledgements()) {
            AuditAction action = answer.level() == CautionLevel.BLOCK
                    ? AuditAction.CAUTION_OVERRIDDEN
                    : AuditAction.CAUTION_ACKNOWLEDGED;
            auditTrail.record(action, program.patientId(), object + ", " + reference(answer));
        }
    }

    /** P-41: whoever overrides a red flag has cleared it, and the screening says so. */
    private void clearRedFlags(ProgramVersion version) {
        version.acknowledgements().stream()
                .filter(answer -> answer.key().rule() == CautionRule.RED_FLAG && answer.level() == CautionLevel.BLOCK)
                .forEach(answer -> screenings.clear(
                        version.program().patientId(),
                        ScreeningQuestion.of(answer.key().matrixRule()),
                        answer.reason()));
    }

    private static String reference(Acknowledgement answer) {
        CautionKey key = answer.key();
        return key.isAboutWholeProgram() ? key.reference() : key.reference() + " at item " + key.itemKey();
    }
}
