package org.homestretch.adherence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.adherence.boundary.ClinicReport;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.Ratio;

/**
 * The pictures of a report, to be drawn in SVG. Numbers are the drawing's units.
 *
 * @param bands segments of one bar, side by side; bands without patients are left out
 * @param columns one for each tenth of session adherence
 */
public record ReportPicture(List<Segment> bands, List<Column> columns) {

    private static final int BAR_WIDTH = 700;
    private static final int COLUMN_STEP = 64;
    private static final int COLUMN_LEFT = 40;
    private static final int COLUMN_BOTTOM = 170;
    private static final int COLUMN_MOST = 140;
    static final List<Band> BANDS = List.of(Band.GOOD, Band.PARTIAL, Band.LOW, Band.TOO_FEW_ENTRIES);

    public record Segment(Band band, int patients, int x, int width) {

        public int middle() {
            return x + width / 2;
        }
    }

    /** @param from lower end of the tenth in percent */
    public record Column(int from, int to, int patients, int x, int y, int height) {

        public int middle() {
            return x + COLUMN_STEP / 2;
        }
    }

    static ReportPicture of(ClinicReport report) {
        return new ReportPicture(bands(report), columns(report.tenths()));
    }

    private static List<Segment> bands(ClinicReport report) {
        List<Segment> segments = new ArrayList<>();
        int patients = report.all().patients();
        int before = 0;
        for (Band band : BANDS) {
            int inBand = report.all().patientsIn(band);
            if (inBand > 0) {
                int x = BAR_WIDTH * before / patients;
                before += inBand;
                segments.add(new Segment(band, inBand, x, BAR_WIDTH * before / patients - x));
            }
        }
        return segments;
    }

    private static List<Column> columns(List<Integer> tenths) {
        int most = tenths.stream().mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.range(0, tenths.size())
                .mapToObj(tenth -> {
                    int height = COLUMN_MOST * tenths.get(tenth) / Math.max(1, most);
                    int from = tenth * 10;
                    return new Column(
                            from,
                            from + 10,
                            tenths.get(tenth),
                            COLUMN_LEFT + tenth * COLUMN_STEP,
                            COLUMN_BOTTOM - height,
                            height);
                })
                .toList();
    }

    /** Where on the axis of the columns a share lies. */
    public int xOf(Ratio share) {
        return COLUMN_LEFT
                + share.times(Ratio.whole(10L * COLUMN_STEP)).rounded(0).intValueExact();
    }
}
