package org.homestretch.diary.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.PatientLinkRef;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.diary.control.CheckInRow;
import org.homestretch.diary.control.DiaryQueries;
import org.homestretch.diary.control.DiaryWriting;
import org.homestretch.diary.control.RecordableDays;
import org.homestretch.diary.control.Writer;
import org.homestretch.diary.control.Written;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NewCheckIn;
import org.homestretch.diary.entity.Statements;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.Programs;

/** Paper diaries that patients bring back, typed in at the clinic. Who types them serves the patient's site. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class PaperDiary {

    private static final int WEEKS_ON_A_SHEET = 4;

    @Inject
    Programs programs;

    @Inject
    PatientLinks links;

    @Inject
    PaperSheets sheets;

    @Inject
    DiaryWriting writing;

    @Inject
    DiaryQueries queries;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Event<DiaryRecorded> recorded;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /**
     * The program that a returned sheet belongs to.
     *
     * @param typed the code as somebody read it from the paper
     * @throws SheetCodeMistypedException if it fails its own check digit
     * @throws UnknownSheetException if no sheet has that code
     */
    public long programOfSheet(String typed) {
        PatientLinkRef link = links.find(TypedSheetCode.plain(typed)).orElseThrow(UnknownSheetException::new);
        programs.program(link.programId());
        return link.programId();
    }

    /** The earliest of the last four weeks that still has an empty box, or this week when there is none. */
    public LocalDate weekToTypeIn(long programId) {
        return sheets.firstWeekWithGaps(recordable(programId), WEEKS_ON_A_SHEET);
    }

    /** The week of that day with what stands in the diary; without pain scores for the front desk (D-12). */
    public PaperSheet sheet(long programId, LocalDate day) {
        ProgramOverview program = programs.program(programId);
        PaperSheet sheet = sheets.of(program, recordable(programId), day, caller.has(THERAPIST));
        auditTrail.record(AuditAction.DIARY_OPENED, sheet.patientId(), "program " + programId);
        return sheet;
    }

    /**
     * Writes everything or nothing.
     *
     * @throws CorrectionWithoutReasonException if something that stands would change and no reason is given (D-7)
     * @throws org.homestretch.platform.boundary.BusinessException if a day or an exercise cannot be written about (D-3, D-4)
     */
    public PaperSaved save(PaperEntries typed) {
        ProgramHistory program = programs.history(typed.programId());
        RecordableDays days = RecordableDays.forStaff(program, calendar.today());
        Writer writer = Writer.staff(caller.staffId(), typed.source(), typed.reason(), calendar.now(), calendar.zone());
        Written written =
                writing.write(new Statements(typed.entries(), checkIns(typed), typed.restDays()), days, writer);
        written.refused().stream().findFirst().ifPresent(refused -> {
            throw Refusals.because(refused);
        });
        record(AuditAction.DIARY_RECORDED, written.added(), program);
        record(AuditAction.DIARY_CORRECTED, written.corrected(), program);
        if (written.changedAnything()) {
            recorded.fire(new DiaryRecorded(program.patientId(), program.programId()));
        }
        return new PaperSaved(written.added(), written.corrected());
    }

    /** A paper sheet asks for the worst pain only; what else was said of the day stays as it is. */
    private List<NewCheckIn> checkIns(PaperEntries typed) {
        if (typed.pains().isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Feeling> said = queries.checkIns(Set.of(typed.programId())).stream()
                .collect(Collectors.toMap(CheckInRow::day, CheckInRow::feeling));
        return typed.pains().stream()
                .map(pain -> new NewCheckIn(
                        pain.id(),
                        pain.day(),
                        said.getOrDefault(pain.day(), Feeling.unsaid()).withWorstDuring(pain.worst())))
                .toList();
    }

    private void record(AuditAction action, int statements, ProgramHistory program) {
        if (statements > 0) {
            auditTrail.record(action, program.patientId(), "program " + program.programId());
        }
    }

    private RecordableDays recordable(long programId) {
        return RecordableDays.forStaff(programs.history(programId), calendar.today());
    }
}
