package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.homestretch.handout.entity.PrintOrder;
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

    private HandoutRow printed;

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
        return version == null ? List.of() : printsOfPrograms.computeIfAbsent(version.programId(), handouts::printsOf);
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

    /** As the member of staff usually prints. */
    public void print(IssuedVersion version) {
        show(handouts.print(version.id()));
    }

    /** As it was chosen for this one. */
    public void printSo(IssuedVersion version, PrintOrder order) {
        show(handouts.print(version.id(), order));
    }

    /** A diary of the following weeks. */
    public void printDiary(IssuedVersion version, LocalDate from) {
        show(handouts.printDiary(version.id(), from));
    }

    /** What was read before the print does not tell of it. */
    private void show(HandoutRow handout) {
        ofPrograms.clear();
        printsOfPrograms.clear();
        nextDiaries.clear();
        printed = handout;
    }

    /** The handout that was printed by this request, or null; the browser then downloads it. */
    public HandoutRow getPrinted() {
        return printed;
    }
}
