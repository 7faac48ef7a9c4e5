package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.DiaryHistory.Entry;
import org.homestretch.diary.boundary.DiaryHistory.Performed;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramHistory.Item;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every program and every diary, tried on a good hundred generated ones. */
class AdherencePropertiesTest {

    private static final int CASES = 150;
    private static final LocalDate START = LocalDate.of(2028, 2, 9);

    private final AdherenceCalculator calculator = new AdherenceCalculator(AdherenceSettings.DEFAULT);

    /** A program with its diary as seen on a day; the seed names the case. */
    record Case(int seed, ProgramHistory program, DiaryHistory diary, LocalDate today) {

        Case with(List<Entry> entries) {
            return new Case(seed, program, new DiaryHistory(1, entries, List.of(), diary.restDays()), today);
        }

        @Override
        public String toString() {
            return "case " + seed;
        }
    }

    static Stream<Case> cases() {
        return IntStream.range(0, CASES).mapToObj(AdherencePropertiesTest::generate);
    }

    private static Case generate(int seed) {
        Random random = new Random(seed);
        Prescription prescription = Prescription.from(START, items(random))
                .andFrom(START.plusDays(random.nextInt(25)), items(random))
                .until(START.plusDays(random.nextInt(45)));
        LocalDate pause = START.plusDays(random.nextInt(40));
        prescription.pausedFrom(pause, pause.plusDays(random.nextInt(6)));
        Set<LocalDate> rest = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        double zeal = random.nextDouble();
        for (LocalDate day = START.minusDays(1); day.isBefore(START.plusDays(45)); day = day.plusDays(1)) {
            if (random.nextInt(8) == 0) {
                rest.add(day);
            }
            for (int itemKey = 1; itemKey <= 4; itemKey++) {
                for (int slot = 1; slot <= 2; slot++) {
                    if (random.nextDouble() < zeal) {
                        entries.add(entry(random, day, itemKey, slot));
                    }
                }
            }
        }
        DiaryHistory diary = new DiaryHistory(1, entries, List.of(), rest);
        return new Case(seed, prescription.history(), diary, START.plusDays(random.nextInt(50)));
    }

    private static Item[] items(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(itemKey -> Prescription.item(itemKey, schedule(random)))
                .toArray(Item[]::new);
    }

    private static Schedule schedule(Random random) {
        int kind = random.nextInt(6);
        if (kind < 2) {
            return Schedule.weekly(1 + random.nextInt(7));
        }
        if (kind == 2) {
            return Schedule.everyNthDay(2 + random.nextInt(6), 1 + random.nextInt(2))
                    .anchoredOn(START);
        }
        if (kind == 3) {
            return Schedule.breaks(60);
        }
        List<DayOfWeek> days = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        Collections.shuffle(days, random);
        return Schedule.on(EnumSet.copyOf(days.subList(0, 1 + random.nextInt(7))), 1 + random.nextInt(2));
    }

    private static Entry entry(Random random, LocalDate day, int itemKey, int slot) {
        EntryState state = EntryState.values()[random.nextInt(3)];
        Performed performed = random.nextBoolean() ? null : new Performed(random.nextInt(4), 3, random.nextInt(15));
        EntrySource source = EntrySource.values()[random.nextInt(4)];
        Instant recordedAt = Diary.eveningOf(day.plusDays(random.nextInt(4)));
        return Diary.entry(day, itemKey, slot, state, performed, source, recordedAt, random.nextBoolean());
    }

    private MeasuredProgram measure(Case each) {
        return calculator.measure(each.program(), each.diary(), each.today());
    }

    private static Stream<Ratio> ratios(AdherenceFigures figures) {
        return Stream.of(
                figures.session(), figures.exercise(), figures.dose(), figures.coverage(), figures.amongRecorded());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_6_every_figure_is_between_0_and_1_or_not_applicable(Case each) {
        MeasuredProgram measured = measure(each);

        assertThat(Stream.of(measured.whole(), measured.lastDueDays(7), measured.lastDueDays(28))
                        .flatMap(AdherencePropertiesTest::ratios)
                        .filter(Ratio::isApplicable))
                .allSatisfy(ratio -> assertThat(ratio).isBetween(Ratio.ZERO, Ratio.ONE));
        assertThat(measured.whole().session().isApplicable())
                .isEqualTo(measured.whole().dueDays() > 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_4_the_headline_is_a_lower_bound(Case each) {
        AdherenceFigures figures = measure(each).whole();

        assertThat(figures.session()).isLessThanOrEqualTo(figures.coverage());
        if (figures.amongRecorded().isApplicable()) {
            assertThat(figures.amongRecorded()).isGreaterThanOrEqualTo(figures.session());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_3_one_more_entry_never_lowers_a_figure_of_the_headline(Case each) {
        List<Entry> all = each.diary().entries();
        for (int left = 0; left < all.size(); left += 1 + all.size() / 5) {
            List<Entry> without = new ArrayList<>(all);
            without.remove(left);
            AdherenceFigures before = measure(each.with(without)).whole();
            AdherenceFigures after = measure(each).whole();
            assertThat(after.session()).isGreaterThanOrEqualTo(before.session());
            assertThat(after.exercise()).isGreaterThanOrEqualTo(before.exercise());
            assertThat(after.dose()).isGreaterThanOrEqualTo(before.dose());
            assertThat(after.coverage()).isGreaterThanOrEqualTo(before.coverage());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_7_the_parts_of_a_period_add_up_to_the_whole(Case each) {
        MeasuredProgram measured = measure(each);
        LocalDate cut = START.plusDays(each.seed() % 40);

        Tally parts = measured.between(START, cut).plus(measured.between(cut.plusDays(1), START.plusDays(60)));

        assertThat(parts.figures(BandLimits.DEFAULT)).isEqualTo(measured.whole());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_10_a_version_that_begins_today_leaves_the_past_as_it_was(Case each) {
        Random random = new Random(each.seed());
        List<ProgramHistory.Version> versions = new ArrayList<>(each.program().versions());
        versions.removeIf(version -> version.validFrom().isAfter(each.today()));
        ProgramHistory before = new ProgramHistory(
                1, 1, each.program().endsOn(), versions, each.program().pauses());
        versions.add(new ProgramHistory.Version(900, 9, each.today(), List.of(items(random))));
        ProgramHistory after = new ProgramHistory(
                1, 1, each.program().endsOn(), versions, each.program().pauses());

        assertThat(calculator.measure(after, each.diary(), each.today()).whole())
                .isEqualTo(
                        calculator.measure(before, each.diary(), each.today()).whole());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_2_the_order_in_which_entries_are_read_does_not_matter(Case each) {
        List<Entry> reversed = new ArrayList<>(each.diary().entries());
        Collections.reverse(reversed);

        assertThat(measure(each.with(reversed)).whole()).isEqualTo(measure(each).whole());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_1_every_day_of_the_program_has_one_state(Case each) {
        assertThat(measure(each).days().stream().map(picture -> picture.day()))
                .containsExactlyElementsOf(
                        START.datesUntil(each.program().endsOn().plusDays(1)).toList());
    }
}
