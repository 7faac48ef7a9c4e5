package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.ClinicDetails;
import org.homestretch.access.boundary.Letterhead;
import org.homestretch.access.boundary.Letterheads;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.handout.control.HandoutContent.Clinic;
import org.homestretch.handout.control.HandoutContent.Extras;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.NextStage;
import org.homestretch.handout.control.HandoutContent.Patient;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.boundary.KeptPictures;
import org.homestretch.program.boundary.GoalRow;
import org.homestretch.program.boundary.Goals;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.entity.IssuedAdvice;

/** Gathers what the handout of an issued version says from the components that know it. */
@ApplicationScoped
public class HandoutContents {

    @Inject
    Sites sites;

    @Inject
    Letterheads letterheads;

    @Inject
    Goals goals;

    @Inject
    ExerciseLibrary library;

    @Inject
    HandoutFigures figures;

    @Inject
    KeptPictures keptPictures;

    @Inject
    ClinicCalendar calendar;

    public HandoutContent of(
            IssuedVersion version,
            PatientRef patient,
            List<DiaryGrid.Day> diaryDays,
            SheetCode sheetCode,
            PhonePage phonePage,
            PrintOrder order) {
        PrintOptions options = order.options();
        return new HandoutContent(
                options,
                letterhead(patient.siteId()),
                new Patient(patient.givenName() + " " + patient.familyName(), patient.birthDate(), patient.number()),
                version.issuedBy(),
                calendar.dayOf(version.issuedAt()),
                version.number(),
                version.title(),
                version.validFrom(),
                version.itemsOf(order.stage()).stream()
                        .map(item -> item(item, version.issuedAt(), options.palette()))
                        .toList(),
                new DiaryGrid(rows(version, diaryDays), diaryDays),
                sheetCode,
                phonePage,
                new Extras(
                        order.kind(),
                        order.nextVisit(),
                        nextStage(version, order.stage()),
                        equipment(version, order),
                        goals(version, options),
                        options.has(ContentBlock.EDUCATION) ? version.advice() : IssuedAdvice.NONE));
    }

    /** What comes after the printed stage; null when nothing does. */
    private static NextStage nextStage(IssuedVersion version, int stage) {
        return version.stages().stream()
                .filter(plan -> plan.number() == stage + 1)
                .map(plan -> new NextStage(plan.day()))
                .findFirst()
                .orElse(null);
    }

    /** What the patient wants to do again. Whoever may not see goals has them taken out of the order before (H-36). */
    private List<String> goals(IssuedVersion version, PrintOptions options) {
        return options.has(ContentBlock.GOALS)
                ? goals.goals(version.programId()).pursued().stream()
                        .map(GoalRow::activity)
                        .toList()
                : List.of();
    }

    /** What the exercises cannot be done without, each once. */
    private List<Equipment> equipment(IssuedVersion version, PrintOrder order) {
        PrintOptions options = order.options();
        if (!options.has(ContentBlock.EQUIPMENT)) {
            return List.of();
        }
        Set<Long> ids = version.itemsOf(order.stage()).stream()
                .map(IssuedVersion.Item::exerciseId)
                .collect(Collectors.toSet());
        return library.exercises(ids, options.language().getLanguage()).stream()
                .flatMap(exercise -> exercise.traits().equipment().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The exercises that have a box on one of the days. */
    private static List<DiaryGrid.Row> rows(IssuedVersion version, List<DiaryGrid.Day> days) {
        return version.items().stream()
                .filter(item -> days.stream().anyMatch(day -> day.boxesOf(item.itemKey()) > 0))
                .map(item -> new DiaryGrid.Row(
                        item.itemKey(),
                        item.instruction().title(),
                        Locale.forLanguageTag(item.instruction().language()),
                        item.schedule()))
                .toList();
    }

    private Clinic letterhead(long siteId) {
        ClinicDetails clinic = sites.clinic();
        SiteRow site = sites.site(siteId);
        Letterhead look = letterheads.letterhead();
        Photo logo = Optional.ofNullable(look.logo())
                .flatMap(keptPictures::file)
                .map(file -> Photo.of(file, clinic.name()))
                .orElse(null);
        return new Clinic(
                clinic.name(), site.addressLines(), site.phone(), clinic.emergencyNumber(), logo, look.accentCode());
    }

    private Item item(IssuedVersion.Item item, Instant issuedAt, Palette palette) {
        IssuedVersion.Instruction words = item.instruction();
        return new Item(
                item.phase(),
                Locale.forLanguageTag(words.language()),
                words.title(),
                words.steps(),
                words.breathing(),
                words.cautions(),
                item.side(),
                item.dosage(),
                item.schedule(),
                item.note(),
                figures.of(item, issuedAt, palette).orElse(null));
    }
}
