package org.homestretch.adherence.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homestretch.access.boundary.Caller;
import org.homestretch.adherence.boundary.MeasuredPatients.Measured;
import org.homestretch.adherence.control.AdherenceCalculator;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.entity.PatientRow;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ReportedProgram;
import org.homestretch.program.boundary.ReportedPrograms;

/** Puts a report together from a handful of queries, however many programs there are. */
@Dependent
class ClinicReports {

    @Inject
    ReportedPrograms programs;

    @Inject
    Diary diary;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    ClinicReport report(ReportScope scope, AdherenceSettings settings) {
        if (!scope.isPossible()) {
            throw new ReportPeriodNotPossibleException();
        }
        MeasuredPatients measured = new MeasuredPatients(measure(scope, settings), settings.bands());
        Map<Long, Measured> summed = measured.summed();
        List<ReportedPatient> named = patients.patients(summed.keySet()).stream()
                .map(patient -> reported(patient, summed.get(patient.id()), settings))
                .toList();
        long silent = summed.values().stream().filter(Measured::isSilent).count();
        long silentNamed = named.stream().filter(ReportedPatient::isSilent).count();
        return new ClinicReport(
                scope,
                calendar.now(),
                settings,
                measured.programs().size(),
                measured.group(),
                measured.tenths(),
                measured.recording(),
                measured.therapists(),
                named,
                Math.toIntExact(silent - silentNamed));
    }

    private List<Measured> measure(ReportScope scope, AdherenceSettings settings) {
        List<ReportedProgram> inForce = programs.inForceBetween(scope.from(), scope.to());
        Map<Long, Long> siteOf = patients.sites(
                inForce.stream().map(each -> each.history().patientId()).toList());
        List<ReportedProgram> reported = inForce.stream()
                .filter(each -> isReported(siteOf.get(each.history().patientId()), scope))
                .toList();
        Map<Long, DiaryHistory> diaries = diary.histories(
                reported.stream().map(each -> each.history().programId()).toList());
        AdherenceCalculator calculator = new AdherenceCalculator(settings);
        return reported.stream()
                .map(each -> {
                    ProgramHistory history = each.history();
                    DiaryHistory entries = diaries.get(history.programId());
                    return new Measured(
                            each,
                            calculator
                                    .measure(history, entries, calendar.today())
                                    .between(scope.from(), scope.to()));
                })
                .toList();
    }

    private boolean isReported(long siteId, ReportScope scope) {
        boolean asked = scope.siteId() == null || scope.siteId() == siteId;
        return asked && mayReport(siteId);
    }

    /** The manager on the whole clinic, a therapist on the own sites. */
    boolean mayReport(long siteId) {
        return caller.has(MANAGER) || caller.siteIds().contains(siteId);
    }

    private static ReportedPatient reported(PatientRow patient, Measured measured, AdherenceSettings settings) {
        return new ReportedPatient(
                patient.id(),
                patient.number(),
                patient.givenName(),
                patient.familyName(),
                patient.siteId(),
                measured.program().history().programId(),
                measured.program().therapistName(),
                measured.tally().figures(settings.bands()));
    }
}
