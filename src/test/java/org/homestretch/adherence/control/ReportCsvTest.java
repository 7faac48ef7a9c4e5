package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.ratio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Ratio;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    private final ReportCsv csv = new ReportCsv(day(0), day(27), BandLimits.DEFAULT);

    private List<String> lines() {
        return new String(csv.bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_8_every_line_carries_the_period_and_the_limits_of_the_bands() {
        csv.add(
                ReportCsv.ALL,
                8,
                new GroupFigures(
                        7,
                        ratio(1, 3),
                        ratio(1, 2),
                        Ratio.ONE,
                        Map.of(Band.GOOD, 3, Band.LOW, 2, Band.TOO_FEW_ENTRIES, 2),
                        false));

        assertThat(lines().get(1))
                .isEqualTo("2026-03-02,2026-03-29,all,8,7,false,0.3333,0.5000,1.0000,3,0,2,2,80,50,50");
    }

    @Test
    void a_11_a_suppressed_group_gives_no_number_of_patients_and_no_figures() {
        csv.add(
                "Dana Levy",
                4,
                new GroupFigures(4, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Map.of(), true));

        assertThat(lines().get(1)).isEqualTo("2026-03-02,2026-03-29,Dana Levy,4,,true,,,,,,,,80,50,50");
    }

    @Test
    void a_16_the_file_is_utf_8_with_a_mark_and_its_names_are_defused() {
        csv.add(
                "=cmd|' /C calc'!A0, \"Zoë\"",
                1,
                new GroupFigures(1, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Map.of(), true));

        assertThat(csv.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines().get(1)).contains("\"'=cmd|' /C calc'!A0, \"\"Zoë\"\"\"");
    }
}
