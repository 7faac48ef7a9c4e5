package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.homestretch.handout.control.DiaryDays;
import org.homestretch.handout.control.DiaryGrid;
import org.homestretch.handout.control.DraftMark;
import org.homestretch.handout.control.HandoutContent;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.HandoutContents;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.typeset.MissingFontException;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;
import org.homestretch.program.boundary.DraftPreview;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;

/**
 * Shows what a draft or an issued version would look like on paper (H-30, H-43, H-44). Nothing is stored, and nothing of it
 * opens a diary.
 */
@Stateless
@RolesAllowed(THERAPIST)
public class HandoutPreviews {

    @Inject
    ProgramDrafts drafts;

    @Inject
    Programs programs;

    @Inject
    VersionDays days;

    @Inject
    UsualPrints usualPrints;

    @Inject
    Patients patients;

    @Inject
    HandoutContents contents;

    @Inject
    HandoutRenderer renderer;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Settings settings;

    /**
     * The handout of the draft as it would print if it were issued today, marked as a draft on every page.
     *
     * @param wanted in whatever language: it is always the patient's
     * @throws org.homestretch.program.boundary.NoDraftException if there is none
     * @throws org.homestretch.program.boundary.EmptyDraftException if it holds no exercise
     * @throws HandoutFontMissingException if a font is missing (H-10)
     */
    @RolesAllowed(THERAPIST)
    public HandoutFile preview(long programId, PrintOptions wanted) {
        DraftPreview draft = drafts.preview(programId);
        PatientRef patient = patients.patient(draft.version().patientId());
        List<ProgramHistory.Version> versions = draft.history().versions();
        ProgramHistory.Version last = versions.get(versions.size() - 1);
        PrintOrder order =
                PrintOrder.of(wanted.in(languageOf(patient)), null).inStage(DiaryDays.stageOn(last, calendar.today()));
        List<DiaryGrid.Day> diaryDays = DiaryDays.of(draft.history(), last, calendar.today());
        return new HandoutFile(
                "draft-" + programId + ".pdf",
                marked(contents.of(draft.version(), patient, diaryDays, null, phonePage(), order)));
    }

    /**
     * The handout of the version as it would print today to that order, marked as a draft on every page.
     *
     * @param wanted in whatever language: it is always the patient's
     * @throws org.homestretch.program.boundary.UnknownProgramException if there is no such version
     * @throws VersionOverException if the version asks for nothing any more (H-13)
     * @throws HandoutFontMissingException if a font is missing (H-10)
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public HandoutFile previewVersion(long versionId, PrintOrder wanted) {
        IssuedVersion version = programs.issuedVersion(versionId);
        PatientRef patient = patients.patient(version.patientId());
        PrintOrder order = wanted.with(usualPrints.allowed(wanted.options().in(languageOf(patient))))
                .inStage(days.stageOn(version, calendar.today()));
        return new HandoutFile(
                "preview-" + versionId + ".pdf",
                marked(contents.of(version, patient, days.diary(version, order), null, phonePage(), order)));
    }

    private PhonePage phonePage() {
        return PhonePage.preview(settings.baseUrl());
    }

    private static Locale languageOf(PatientRef patient) {
        return Locale.forLanguageTag(patient.language());
    }

    private byte[] marked(HandoutContent content) {
        try {
            return DraftMark.onEveryPage(renderer.render(content).pdf());
        } catch (MissingFontException missing) {
            throw new HandoutFontMissingException();
        }
    }
}
