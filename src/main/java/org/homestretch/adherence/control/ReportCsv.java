package org.homestretch.adherence.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Ratio;

/**
 * The table of a report as CSV for spreadsheets. Every line repeats the period and the limits of the bands, so that it
 * keeps its meaning when lines of several reports are put together. Ratios are 0 to 1 with four digits; what is
 * suppressed or not applicable is empty.
 */
public final class ReportCsv {

    /** The group of the line about all patients. */
    public static final String ALL = "all";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DIGITS = 4;
    private static final List<String> HEAD = List.of(
            "from",
            "to",
            "group",
            "programs",
            "patients",
            "suppressed",
            "lower_quartile",
            "median",
            "upper_quartile",
            "good",
            "partial",
            "low",
            "too_few_entries",
            "good_from_percent",
            "partial_from_percent",
            "coverage_from_percent");

    private final LocalDate from;
    private final LocalDate to;
    private final BandLimits limits;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);

    public ReportCsv(LocalDate from, LocalDate to, BandLimits limits) {
        this.from = from;
        this.to = to;
        this.limits = limits;
        text.write(BYTE_ORDER_MARK);
        csv.writeRecord(HEAD);
    }

    public void add(String group, int programs, GroupFigures figures) {
        csv.writeRecord(List.of(
                from.toString(),
                to.toString(),
                SpreadsheetText.defused(group),
                Integer.toString(programs),
                figures.suppressed() ? "" : Integer.toString(figures.patients()),
                Boolean.toString(figures.suppressed()),
                number(figures.lowerQuartile()),
                number(figures.median()),
                number(figures.upperQuartile()),
                count(figures, Band.GOOD),
                count(figures, Band.PARTIAL),
                count(figures, Band.LOW),
                count(figures, Band.TOO_FEW_ENTRIES),
                Integer.toString(limits.good()),
                Integer.toString(limits.partial()),
                Integer.toString(limits.coverage())));
    }

    private static String number(Ratio ratio) {
        return ratio.isApplicable() ? ratio.rounded(DIGITS).toPlainString() : "";
    }

    private static String count(GroupFigures figures, Band band) {
        return figures.suppressed() ? "" : Integer.toString(figures.patientsIn(band));
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
