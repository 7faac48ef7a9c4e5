package org.homestretch.adherence.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.adherence.control.AdherenceCalculator;
import org.homestretch.adherence.control.MeasuredProgram;
import org.homestretch.adherence.control.PainMonitor;
import org.homestretch.adherence.control.ReportCsv;
import org.homestretch.adherence.entity.AdherenceRules;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.SizeAdherence;
import org.homestretch.adherence.entity.SizeGroup;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;

/** How programs are followed, one by one and across patients. The front desk sees none of it. */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Adherence {

    private static final String FILE_NAME = "adherence.csv";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Programs programs;

    @Inject
    Diary diary;

    @Inject
    ClinicReports reports;

    @Inject
    Sites sites;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** The figures of one program; the caller works at the patient's site. On the audit trail. */
    @RolesAllowed({THERAPIST, MANAGER})
    public ProgramAdherence adherenceOf(long programId) {
        ProgramHistory program = programs.history(programId);
        DiaryHistory entries = diary.history(programId);
        AdherenceSettings settings = settings();
        MeasuredProgram measured = new AdherenceCalculator(settings).measure(program, entries, calendar.today());
        auditTrail.record(AuditAction.DIARY_OPENED, program.patientId(), "adherence of program " + programId);
        return new ProgramAdherence(
                programId,
                program.patientId(),
                calendar.today(),
                measured.whole(),
                measured.lastDueDays(7),
                measured.lastDueDays(28),
                measured.trend(),
                measured.days(),
                PainMonitor.forDiary(entries, settings.pain()).days(entries.checkIns()),
                settings);
    }

    /**
     * The figures across patients. Therapists get those of the patients at their own sites, the manager those of the
     * whole clinic, but names only of patients at the own sites. On the audit trail, with the bands.
     *
     * @throws ReportPeriodNotPossibleException if the period ends before it begins, or is longer than a year
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public ClinicReport clinicReport(ReportScope scope) {
        return recorded(AuditAction.REPORT_OPENED, reports.report(scope, settings()));
    }

    /** The sites among which a report can choose: all for the manager, the own ones for a therapist. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<SiteRow> sitesToReport() {
        return sites.sites().stream()
                .filter(site -> reports.mayReport(site.id()))
                .toList();
    }

    /**
     * The table of the report as a file; on the audit trail.
     *
     * @throws ReportPeriodNotPossibleException if the period ends before it begins, or is longer than a year
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public ReportFile export(ReportScope scope) {
        ClinicReport report = recorded(AuditAction.REPORT_EXPORTED, reports.report(scope, settings()));
        ReportCsv csv =
                new ReportCsv(scope.from(), scope.to(), report.settings().bands());
        csv.add(ReportCsv.ALL, report.activePrograms(), report.all());
        report.therapists().forEach(row -> csv.add(row.name(), row.programs(), row.figures()));
        return new ReportFile(FILE_NAME, csv.bytes());
    }

    /**
     * How programs with so many exercises were followed across the whole clinic, as the latest daily round found it.
     * Empty for a program without an exercise.
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public Optional<SizeFigures> bySize(int exercises) {
        return SizeGroup.of(exercises).map(group -> {
            SizeAdherence found = entities.find(SizeAdherence.class, group);
            return found == null
                    ? new SizeFigures(group, null, 0, null, null, null)
                    : new SizeFigures(
                            group,
                            found.measuredOn(),
                            found.patients(),
                            found.lowerPercent(),
                            found.medianPercent(),
                            found.upperPercent());
        });
    }

    private ClinicReport recorded(AuditAction action, ClinicReport report) {
        ReportScope scope = report.scope();
        String what = "adherence %s to %s, site %s, bands %d/%d, coverage %d"
                .formatted(
                        scope.from(),
                        scope.to(),
                        scope.siteId() == null ? "all" : scope.siteId(),
                        report.settings().bands().good(),
                        report.settings().bands().partial(),
                        report.settings().bands().coverage());
        auditTrail.record(action, null, what);
        return report;
    }

    private AdherenceSettings settings() {
        return entities.find(AdherenceRules.class, AdherenceRules.ONLY).settings();
    }
}
