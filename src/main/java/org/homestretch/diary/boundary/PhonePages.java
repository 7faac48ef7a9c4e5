package org.homestretch.diary.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.diary.control.CheckInRow;
import org.homestretch.diary.control.DiaryQueries;
import org.homestretch.diary.control.EntryRow;
import org.homestretch.diary.control.RecordableDays;
import org.homestretch.diary.control.RestDayRow;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.handout.boundary.DosageInWords;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.PhonePrograms;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.entity.IssuedAdvice;

/** Puts the phone page together: the issued words of each exercise, and day by day what to do and what was said. */
@Dependent
class PhonePages {

    @Inject
    PhonePrograms programs;

    @Inject
    DiaryQueries queries;

    PhonePage of(ProgramHistory program, LocalDate today) {
        List<IssuedVersion> versions = versions(program, today);
        Map<Long, PhonePage.Exercise> exercises = new LinkedHashMap<>();
        Set<Long> offered = shownDays(today)
                .flatMap(day -> program.offeredOn(day).stream())
                .map(ProgramHistory.Item::prescribedExerciseId)
                .collect(Collectors.toSet());
        versions.forEach(version -> version.items().stream()
                .filter(item -> offered.contains(item.prescribedExerciseId()))
                .forEach(item -> exercises.putIfAbsent(item.prescribedExerciseId(), exercise(version, item))));
        return new PhonePage(
                program.programId(),
                today,
                language(versions),
                program.startsOn().orElse(today),
                program.endsOn(),
                exercises,
                versions.isEmpty()
                        ? IssuedAdvice.NONE
                        : versions.get(versions.size() - 1).advice(),
                days(program, today));
    }

    /** Yesterday's exercises may be those of an earlier version. */
    private List<IssuedVersion> versions(ProgramHistory program, LocalDate today) {
        return shownDays(today)
                .flatMap(day -> program.versionInForceOn(day).stream())
                .map(ProgramHistory.Version::id)
                .distinct()
                .map(version -> programs.issuedVersion(version, program.patientId()))
                .toList();
    }

    private static Stream<LocalDate> shownDays(LocalDate today) {
        return today.minusDays(RecordableDays.DAYS_BACK_ON_THE_PHONE).datesUntil(today.plusDays(1));
    }

    private static String language(List<IssuedVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.items().stream())
                .map(item -> item.instruction().language())
                .findFirst()
                .orElse(Locale.ENGLISH.toLanguageTag());
    }

    private static PhonePage.Exercise exercise(IssuedVersion version, IssuedVersion.Item item) {
        IssuedVersion.Instruction words = item.instruction();
        String dosage = DosageInWords.sentence(
                item.dosage(), item.side(), item.schedule(), Locale.forLanguageTag(words.language()));
        return new PhonePage.Exercise(
                item.slug(),
                words.language(),
                version.issuedAt(),
                words.title(),
                dosage,
                item.side(),
                item.schedule().isBreaks(),
                words.steps(),
                words.breathing(),
                words.cautions(),
                item.note());
    }

    private List<PhonePage.Day> days(ProgramHistory program, LocalDate today) {
        LocalDate from = today.minusDays(RecordableDays.DAYS_BACK_ON_THE_PHONE);
        Set<Long> only = Set.of(program.programId());
        Map<Occurrence, EntryRow> entries = new HashMap<>();
        queries.entries(only, from)
                .forEach(row -> entries.put(new Occurrence(row.itemKey(), row.day(), row.slot()), row));
        Map<LocalDate, Feeling> feelings =
                queries.checkIns(only, from).stream().collect(Collectors.toMap(CheckInRow::day, CheckInRow::feeling));
        Set<LocalDate> restDays =
                queries.restDays(only).stream().map(RestDayRow::day).collect(Collectors.toSet());
        return shownDays(today)
                .map(day -> new PhonePage.Day(
                        day,
                        program.isPausedOn(day),
                        program.isStoppedOn(day),
                        program.pausedUntil(day).orElse(null),
                        restDays.contains(day),
                        sessions(program.offeredOn(day), day, entries),
                        feelings.getOrDefault(day, Feeling.unsaid())))
                .toList();
    }

    private static List<List<PhonePage.Occurrence>> sessions(
            List<ProgramHistory.Item> offered, LocalDate day, Map<Occurrence, EntryRow> entries) {
        int sessions = offered.stream()
                .mapToInt(item -> item.schedule().timesADay())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, sessions)
                .mapToObj(slot -> offered.stream()
                        .filter(item -> slot <= item.schedule().timesADay())
                        .map(item -> occurrence(item, entries.get(new Occurrence(item.itemKey(), day, slot))))
                        .toList())
                .toList();
    }

    private static PhonePage.Occurrence occurrence(ProgramHistory.Item item, EntryRow entry) {
        return new PhonePage.Occurrence(
                item.prescribedExerciseId(),
                item.itemKey(),
                entry == null ? null : entry.state(),
                entry == null ? null : entry.reason());
    }
}
