package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.RunningProgram;

/**
 * Finds what somebody should act on in one program and its diary. Pure: the same program, diary and day give the
 * same causes, so that looking twice finds nothing new.
 */
public final class WorkRules {

    /** Within so many days something must have been recorded, and so many full days must have passed. */
    private static final int FIRST_DAYS = 2;

    private static final int SILENT_SESSIONS = 3;
    private static final int WEEK = 7;

    private final AdherenceSettings settings;
    private final LocalDate today;

    public WorkRules(AdherenceSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    public List<WorkCause> causes(RunningProgram program, DiaryHistory diary) {
        List<WorkCause> causes = new ArrayList<>();
        List<PainDay> pain = PainMonitor.forDiary(diary, settings.pain()).days(diary.checkIns());
        latePain(pain).ifPresent(causes::add);
        soreDays(pain).ifPresent(causes::add);
        if (!program.history().isPausedOn(today)) {
            follow(program.history(), diary).ifPresent(causes::add);
        }
        end(program).ifPresent(causes::add);
        return causes;
    }

    /** The latest day of the last seven with too much pain; what is very high goes before what is red. */
    private Optional<WorkCause> latePain(List<PainDay> pain) {
        List<PainDay> tooMuch = recent(pain).stream()
                .filter(day -> day.needsReview() || day.color() == PainColor.RED)
                .toList();
        return latest(tooMuch.stream().filter(PainDay::needsReview).toList())
                .or(() -> latest(tooMuch))
                .map(WorkRules::cause);
    }

    private static WorkCause cause(PainDay day) {
        WorkItemKind kind = day.needsReview() ? WorkItemKind.HIGH_PAIN : WorkItemKind.RED_PAIN;
        return WorkCause.of(kind, day.day(), worst(day));
    }

    /** The highest value said of the day; a day with too much pain has one. */
    private static int worst(PainDay day) {
        return Stream.of(day.painBefore(), day.worstDuring(), day.nextMorning())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private Optional<WorkCause> soreDays(List<PainDay> pain) {
        List<PainDay> sore = recent(pain).stream().filter(PainDay::verySore).toList();
        return sore.size() < 2
                ? Optional.empty()
                : latest(sore).map(day -> WorkCause.of(WorkItemKind.SORE_DAYS, day.day(), sore.size()));
    }

    private List<PainDay> recent(List<PainDay> pain) {
        return pain.stream()
                .filter(day -> day.day().isAfter(today.minusDays(WEEK)))
                .toList();
    }

    private static Optional<PainDay> latest(List<PainDay> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /** One thing at a time: who records nothing is asked about that, and not about a low figure as well. */
    private Optional<WorkCause> follow(ProgramHistory program, DiaryHistory diary) {
        MeasuredProgram measured = new AdherenceCalculator(settings).measure(program, diary, today);
        boolean anything = !diary.entries().isEmpty()
                || !diary.checkIns().isEmpty()
                || !diary.restDays().isEmpty();
        if (!anything) {
            return noFirstEntry(program, measured);
        }
        return silence(measured).or(() -> new WeeklyFall(measured, settings.bands()).cause());
    }

    private Optional<WorkCause> noFirstEntry(ProgramHistory program, MeasuredProgram measured) {
        return program.startsOn()
                .filter(start -> !start.plusDays(FIRST_DAYS).isAfter(today))
                .filter(start -> !measured.latestDueDays().isEmpty())
                .map(start -> WorkCause.of(WorkItemKind.NO_FIRST_ENTRY, start));
    }

    private static Optional<WorkCause> silence(MeasuredProgram measured) {
        List<DueSession> sessions = measured.dueSessions();
        int silent = 0;
        while (silent < sessions.size()
                && !sessions.get(sessions.size() - 1 - silent).recorded()) {
            silent++;
        }
        return silent < SILENT_SESSIONS
                ? Optional.empty()
                : Optional.of(WorkCause.of(
                        WorkItemKind.SILENT,
                        sessions.get(sessions.size() - silent).day(),
                        silent));
    }

    /** A draft on the way, a version of the last seven days, or a day agreed for it before the end, is the review. */
    private Optional<WorkCause> end(RunningProgram program) {
        boolean soon = !program.endsOn().minusDays(WEEK).isAfter(today);
        LocalDate agreed = program.reviewOn();
        boolean ahead = agreed != null && !agreed.isBefore(today) && !agreed.isAfter(program.endsOn());
        boolean reviewed = program.drafted() || ahead || program.issuedOn().isAfter(today.minusDays(WEEK));
        return soon && !reviewed
                ? Optional.of(WorkCause.of(WorkItemKind.ENDS_WITHOUT_REVIEW, program.endsOn()))
                : Optional.empty();
    }
}
