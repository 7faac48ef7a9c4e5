package org.homestretch.adherence.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.adherence.control.WorkBook;
import org.homestretch.adherence.control.WorkQueries;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.boundary.DiaryRecorded;
import org.homestretch.diary.boundary.StopAnswered;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.CautionsArose;
import org.homestretch.program.boundary.RunningPrograms;
import org.homestretch.program.entity.CautionLevel;

/** Work that comes from what happens elsewhere. */
@Dependent
class WorkArises {

    @Inject
    WorkRounds rounds;

    @Inject
    WorkBook book;

    @Inject
    WorkQueries queries;

    @Inject
    RunningPrograms programs;

    @Inject
    ClinicCalendar calendar;

    /** In the same transaction: the condition is noted if and only if somebody is told to act on it. */
    void from(@Observes CautionsArose arose) {
        Gravity gravity = arose.gravest() == CautionLevel.BLOCK ? Gravity.CRITICAL : Gravity.NORMAL;
        book.happened(
                new WorkBook.Subject(arose.patientId(), arose.programId(), arose.therapistId()),
                WorkCause.ofCautions(gravity, calendar.today(), arose.ruleIds()),
                queries.ofPrograms(List.of(arose.programId())));
    }

    /** In the same transaction: the patient's yes is kept if and only if somebody is told to act on it. */
    void from(@Observes StopAnswered answered) {
        long programId = answered.programId();
        book.happened(
                new WorkBook.Subject(answered.patientId(), programId, programs.latestIssuer(programId)),
                WorkCause.of(WorkItemKind.STOP_SIGN, answered.day()),
                queries.ofPrograms(List.of(programId)));
    }

    /** After what the patient said is safe: it must be kept even if nobody could look at it now. The daily round will. */
    void from(@Observes(during = TransactionPhase.AFTER_SUCCESS) DiaryRecorded recorded) {
        rounds.look(recorded.programId());
    }
}
