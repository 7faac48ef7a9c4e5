package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.boundary.ClinicReport;
import org.homestretch.adherence.boundary.ReportScope;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.PainLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.Recording;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ClinicReport report(GroupFigures all, List<Integer> tenths) {
        ReportScope scope = new ReportScope(DAY, DAY, null);
        return new ClinicReport(
                scope,
                Instant.EPOCH,
                AdherenceSettings.DEFAULT,
                1,
                all,
                tenths,
                Recording.NONE,
                List.of(),
                List.of(),
                0);
    }

    private static PainDay pain(int day, Integer worst, PainColor color) {
        return new PainDay(DAY.plusDays(day), 1, worst, 1, false, color, false);
    }

    @Test
    void the_segments_of_the_bands_fill_the_bar_without_gaps() {
        GroupFigures group = new GroupFigures(
                7,
                Ratio.HALF,
                Ratio.HALF,
                Ratio.HALF,
                Map.of(Band.GOOD, 3, Band.LOW, 3, Band.TOO_FEW_ENTRIES, 1),
                false);

        List<ReportPicture.Segment> bands =
                ReportPicture.of(report(group, List.of())).bands();

        assertThat(bands)
                .extracting(ReportPicture.Segment::band)
                .containsExactly(Band.GOOD, Band.LOW, Band.TOO_FEW_ENTRIES);
        assertThat(bands.get(0).x()).isZero();
        assertThat(bands.get(1).x()).isEqualTo(bands.get(0).width());
        assertThat(bands.get(2).x() + bands.get(2).width()).isEqualTo(700);
    }

    @Test
    void the_highest_column_has_the_most_patients_and_the_median_lies_on_the_axis() {
        GroupFigures group = new GroupFigures(5, Ratio.HALF, Ratio.HALF, Ratio.HALF, Map.of(), false);

        ReportPicture picture = ReportPicture.of(report(group, List.of(0, 1, 0, 0, 0, 4, 0, 0, 0, 0)));

        assertThat(picture.columns()).hasSize(10);
        assertThat(picture.columns().get(5).height())
                .isEqualTo(4 * picture.columns().get(1).height());
        assertThat(picture.xOf(Ratio.HALF)).isEqualTo(picture.columns().get(5).x());
    }

    @Test
    void a_suppressed_report_has_nothing_to_draw() {
        GroupFigures suppressed =
                new GroupFigures(4, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Map.of(), true);

        ReportPicture picture = ReportPicture.of(report(suppressed, List.of()));

        assertThat(picture.bands()).isEmpty();
        assertThat(picture.columns()).isEmpty();
    }

    @Test
    void pain_is_drawn_upwards_for_worse_and_skips_days_without_a_worst_pain() {
        PainPicture picture = PainPicture.of(
                List.of(pain(0, 0, PainColor.GREEN), pain(1, null, null), pain(4, 10, PainColor.RED)),
                PainLimits.DEFAULT);

        assertThat(picture.days()).hasSize(3);
        assertThat(picture.points()).hasSize(2);
        assertThat(picture.points().get(0).y())
                .isGreaterThan(picture.points().get(1).y());
        assertThat(picture.points().get(0).x())
                .isLessThan(picture.points().get(1).x());
        assertThat(picture.levels()).extracting(PainPicture.Level::pain).containsExactly(0, 2, 5, 8, 10);
    }

    @Test
    void a_single_day_of_pain_can_be_drawn_and_none_is_not() {
        assertThat(PainPicture.of(List.of(pain(0, 3, null)), PainLimits.DEFAULT).points())
                .singleElement()
                .satisfies(point -> assertThat(point.sign()).isEqualTo("NONE"));
        assertThat(PainPicture.of(List.of(), PainLimits.DEFAULT).isDrawn()).isFalse();
    }
}
