package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.ClinicReport;
import org.homestretch.adherence.boundary.ReportPeriodNotPossibleException;
import org.homestretch.adherence.boundary.ReportScope;
import org.homestretch.adherence.entity.Band;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.web.ErrorTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The manager, or a therapist for the own sites, reads how programs were followed in a period of choice. */
@Named
@RequestScoped
public class ReadAdherenceReport {

    private static final int DAYS = 28;

    @Inject
    Adherence adherence;

    @Inject
    ClinicCalendar calendar;

    @Inject
    AdherenceFormat format;

    @Inject
    ErrorTexts errorTexts;

    private LocalDate from;
    private LocalDate to;
    private Long site;
    private List<SiteRow> offered = List.of();
    private ClinicReport report;
    private ReportPicture picture;

    public void open() {
        to = Objects.requireNonNullElse(to, calendar.today().minusDays(1));
        from = Objects.requireNonNullElse(from, to.minusDays(DAYS - 1L));
        offered = adherence.sitesToReport();
        try {
            report = adherence.clinicReport(new ReportScope(from, to, site));
            picture = ReportPicture.of(report);
        } catch (ReportPeriodNotPossibleException e) {
            // The page stays, with the days as they were typed.
            Messages.addGlobalError(errorTexts.of(e, Faces.getLocale()));
        }
    }

    public List<ReportPreset> getPresets() {
        return ReportPreset.upTo(calendar.today().minusDays(1));
    }

    /** The sites to choose from. */
    public List<SiteRow> getSites() {
        return offered;
    }

    public String siteName(Long siteId) {
        return offered.stream()
                .filter(row -> row.id().equals(siteId))
                .map(SiteRow::name)
                .findFirst()
                .orElse("");
    }

    public String getSiteInWords() {
        return site == null ? format.sentence("report.allSites") : siteName(site);
    }

    /** The bands that a patient of a report can be in. */
    public List<Band> getBands() {
        return ReportPicture.BANDS;
    }

    public List<EntrySource> getSources() {
        return Arrays.asList(EntrySource.values());
    }

    public ClinicReport getReport() {
        return report;
    }

    public ReportPicture getPicture() {
        return picture;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
