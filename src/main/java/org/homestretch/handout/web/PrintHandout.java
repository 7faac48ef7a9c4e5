package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.access.web.SignedInUser;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssuedVersion;

/** Staff print the handouts of an issued version from the program's page; the browser then downloads the archived file. */
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

    private final Map<Long, List<HandoutPrintRow>> printsOfPrograms = new HashMap<>();

    private final Map<Long, Boolean> printable = new HashMap<>();

    private final Map<Long, LocalDate> nextDiaries = new HashMap<>();

    /** The handouts of the version, the latest first; none while no version is shown. */
    public List<HandoutRow> handoutsOf(IssuedVersion version) {
        if (version == null) {
            return List.of();
        }
        return ofPrograms.computeIfAbsent(version.programId(), handouts::handoutsOf).stream()
                .filter(row -> row.versionId() == version.id())
                .toList();
    }

    /** Who took the program's handouts out of the archive, the latest first. */
    public List<HandoutPrintRow> printsOf(IssuedVersion version) {
        return version == null ? List.of() : printsOf(version.programId());
    }

    /** The same of a program, for its time line. */
    public List<HandoutPrintRow> printsOf(long programId) {
        return printsOfPrograms.computeIfAbsent(programId, handouts::printsOf);
    }

    /** The manager downloads what there is; the others print as well, as long as the version asks for something. */
    public boolean canPrint(IssuedVersion version) {
        return version != null && !user.isManager() && !isOver(version);
    }

    /** Whether there is nothing new to print of it any more. */
    public boolean isOver(IssuedVersion version) {
        return !printable.computeIfAbsent(version.id(), handouts::canBePrinted);
    }

    /** The language of the handout in the words of the reader. */
    public String languageOf(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /** In the clinic's zone. */
    public ZonedDateTime timeOf(HandoutPrintRow print) {
        return print.printedAt().atZone(calendar.zone());
    }

    /** The day from which a further diary would begin, or null if there can be none. */
    public LocalDate nextDiaryFrom(IssuedVersion version) {
        return canPrint(version)
                ? nextDiaries.computeIfAbsent(
                        version.id(), id -> handouts.nextDiaryFrom(id).orElse(null))
                : null;
    }

    /** To be called without Ajax: a download cannot follow an Ajax answer. */
    public void print(IssuedVersion version) {
        download(handouts.print(version.id()).id());
    }

    /** The same for a diary of the following weeks. */
    public void printDiary(IssuedVersion version, LocalDate from) {
        download(handouts.printDiary(version.id(), from).id());
    }

    static void download(long handoutId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext browser = faces.getExternalContext();
        try {
            browser.redirect(browser.getRequestContextPath() + "/clinic/handout/file/" + handoutId + ".pdf");
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }
}
