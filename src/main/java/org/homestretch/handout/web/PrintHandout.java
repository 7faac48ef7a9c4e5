package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.access.web.SignedInUser;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssuedVersion;

/** Staff print the handout of an issued version from the program's page; the browser then downloads the archived file. */
@Named
@RequestScoped
public class PrintHandout {

    @Inject
    Handouts handouts;

    @Inject
    ClinicCalendar calendar;

    @Inject
    SignedInUser user;

    /** Read once in a request, however often the page asks. */
    private final Map<Long, List<HandoutRow>> ofPrograms = new HashMap<>();

    /** The handout of the version, or null while nothing was printed or no version is shown. */
    public HandoutRow handoutOf(IssuedVersion version) {
        if (version == null) {
            return null;
        }
        return ofPrograms.computeIfAbsent(version.programId(), handouts::handoutsOf).stream()
                .filter(row -> row.versionId() == version.id())
                .findFirst()
                .orElse(null);
    }

    /** The manager downloads what there is; the others print as well. */
    public boolean canPrint(IssuedVersion version) {
        return version != null && (!user.isManager() || handoutOf(version) != null);
    }

    /** To be called without Ajax: a download cannot follow an Ajax answer. */
    public void print(IssuedVersion version) {
        HandoutRow archived = handoutOf(version);
        long id = archived == null ? handouts.print(version.id()).id() : archived.id();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext browser = faces.getExternalContext();
        try {
            browser.redirect(browser.getRequestContextPath() + "/clinic/handout/" + id + ".pdf");
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }

    /** The clinic's day on which it was printed first. */
    public LocalDate dayOf(HandoutRow row) {
        return calendar.dayOf(row.createdAt());
    }
}
