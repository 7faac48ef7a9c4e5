package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.SkippedExercise;
import org.homestretch.adherence.entity.SkippingReason;
import org.homestretch.diary.boundary.DiaryHistory.Entry;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.program.boundary.ProgramHistory;

/** What the patient said was not done since a day, and why. What nobody recorded is not counted here. */
public final class Skipping {

    private final ProgramHistory program;
    private final List<Entry> notDone;

    /** @param days of the program; entries on days that do not count are left out */
    public Skipping(ProgramHistory program, Collection<Entry> entries, List<DayPicture> days, LocalDate from) {
        Set<LocalDate> counted = days.stream()
                .filter(day -> !day.day().isBefore(from) && day.state().isCounted())
                .map(DayPicture::day)
                .collect(Collectors.toSet());
        this.program = program;
        this.notDone = entries.stream()
                .filter(entry -> entry.state() == EntryState.NOT_DONE && counted.contains(entry.day()))
                .toList();
    }

    /** The exercises most often not done, the most often first. */
    public List<SkippedExercise> exercises(int most) {
        return counted(notDone.stream(), Entry::itemKey).entrySet().stream()
                .map(each -> new SkippedExercise(each.getKey(), title(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(SkippedExercise::times).reversed().thenComparing(SkippedExercise::itemKey))
                .limit(most)
                .toList();
    }

    /** The reasons most often given, the most often first. A box on paper can say "not done" and nothing more. */
    public List<SkippingReason> reasons(int most) {
        Map<NotDoneReason, Integer> reasons =
                counted(notDone.stream().filter(entry -> entry.reason() != null), Entry::reason);
        return reasons.entrySet().stream()
                .map(each -> new SkippingReason(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(SkippingReason::times).reversed().thenComparing(SkippingReason::reason))
                .limit(most)
                .toList();
    }

    private static <K> Map<K, Integer> counted(Stream<Entry> entries, Function<Entry, K> by) {
        return entries.collect(Collectors.groupingBy(by, Collectors.summingInt(entry -> 1)));
    }

    private String title(int itemKey) {
        return program.versions().stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.itemKey() == itemKey)
                .reduce((earlier, later) -> later)
                .map(ProgramHistory.Item::title)
                .orElse("");
    }
}
