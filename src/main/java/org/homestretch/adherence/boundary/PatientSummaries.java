package org.homestretch.adherence.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.adherence.control.AdherenceCalculator;
import org.homestretch.adherence.control.MeasuredProgram;
import org.homestretch.adherence.control.PainMonitor;
import org.homestretch.adherence.control.Skipping;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceRules;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.WeekFigure;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.CurrentProgram;
import org.homestretch.program.boundary.CurrentPrograms;
import org.homestretch.program.boundary.ProgramHistory;

/** How the program of a patient goes, on one page. The front desk sees none of it. */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class PatientSummaries {

    private static final int DAYS = 28;
    private static final int WEEKS = 8;
    private static final int MOST = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPrograms programs;

    @Inject
    Diary diary;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** Empty while the patient has no program; the caller works at the patient's site. On the audit trail. */
    @RolesAllowed({THERAPIST, MANAGER})
    public Optional<PatientSummary> summary(long patientId) {
        Optional<CurrentProgram> current = programs.current(patientId);
        current.ifPresent(program -> auditTrail.record(
                AuditAction.DIARY_OPENED,
                patientId,
                "summary of program " + program.row().id()));
        return current.map(this::summary);
    }

    private PatientSummary summary(CurrentProgram current) {
        ProgramHistory program = current.history();
        LocalDate today = calendar.today();
        AdherenceSettings settings =
                entities.find(AdherenceRules.class, AdherenceRules.ONLY).settings();
        DiaryHistory entries = diary.histories(List.of(program.programId())).get(program.programId());
        MeasuredProgram measured = new AdherenceCalculator(settings).measure(program, entries, today);
        Skipping skipping = new Skipping(program, entries.entries(), measured.days(), today.minusDays(DAYS));
        return new PatientSummary(
                current.row(),
                dayOf(program, today),
                program.startsOn().map(start -> days(start, program.endsOn())).orElse(0),
                current.exercises(),
                current.time(),
                measured.whole(),
                measured.lastDueDays(7),
                measured.trend(),
                weeks(program, measured, settings, today),
                pain(entries, settings, today),
                skipping.exercises(MOST),
                skipping.reasons(MOST),
                today,
                settings,
                current.possible());
    }

    private static int dayOf(ProgramHistory program, LocalDate today) {
        return program.startsOn()
                .filter(start -> !today.isBefore(start))
                .filter(start -> program.endsOn() == null || !today.isAfter(program.endsOn()))
                .map(start -> days(start, today))
                .orElse(0);
    }

    /** With the first and the last one; 0 when it was revoked before it began. */
    private static int days(LocalDate from, LocalDate to) {
        return to == null ? 0 : Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1));
    }

    private static List<WeekFigure> weeks(
            ProgramHistory program, MeasuredProgram measured, AdherenceSettings settings, LocalDate today) {
        if (program.startsOn().isEmpty()) {
            return List.of();
        }
        LocalDate last = program.endsOn() != null && program.endsOn().isBefore(today) ? program.endsOn() : today;
        LocalDate lastMonday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate firstMonday = program.startsOn().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return LongStream.range(1 - WEEKS, 1)
                .mapToObj(lastMonday::plusWeeks)
                .filter(monday -> !monday.isBefore(firstMonday))
                .map(monday -> {
                    AdherenceFigures week =
                            measured.between(monday, monday.plusDays(6)).figures(settings.bands());
                    return new WeekFigure(monday, week.session(), week.coverage());
                })
                .toList();
    }

    private static List<PainDay> pain(DiaryHistory entries, AdherenceSettings settings, LocalDate today) {
        return PainMonitor.forDiary(entries, settings.pain()).days(entries.checkIns()).stream()
                .filter(day -> day.day().isAfter(today.minusDays(DAYS)))
                .toList();
    }
}
