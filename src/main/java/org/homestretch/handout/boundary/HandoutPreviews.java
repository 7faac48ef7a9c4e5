package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.homestretch.handout.control.DiaryDays;
import org.homestretch.handout.control.DiaryGrid;
import org.homestretch.handout.control.DraftMark;
import org.homestretch.handout.control.HandoutContents;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.MissingFontException;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.DraftPreview;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.ProgramHistory;

/** Shows what a draft would look like on paper (H-30). Nothing is stored, and nothing of it opens a diary. */
@Stateless
@RolesAllowed(THERAPIST)
public class HandoutPreviews {

    @Inject
    ProgramDrafts drafts;

    @Inject
    Patients patients;

    @Inject
    HandoutContents contents;

    @Inject
    HandoutRenderer renderer;

    @Inject
    ClinicCalendar calendar;

    /**
     * The handout of the draft as it would print if it were issued today, marked as a draft on every page.
     *
     * @throws org.homestretch.program.boundary.NoDraftException if there is none
     * @throws org.homestretch.program.boundary.EmptyDraftException if it holds no exercise
     * @throws HandoutFontMissingException if a font is missing (H-10)
     */
    @RolesAllowed(THERAPIST)
    public HandoutFile preview(long programId) {
        DraftPreview draft = drafts.preview(programId);
        PatientRef patient = patients.patient(draft.version().patientId());
        List<ProgramHistory.Version> versions = draft.history().versions();
        List<DiaryGrid.Day> diaryDays =
                DiaryDays.of(draft.history(), versions.get(versions.size() - 1), calendar.today());
        PrintOptions usual = PrintOptions.usual(Locale.forLanguageTag(patient.language()));
        try {
            byte[] pdf = renderer.render(
                            contents.of(draft.version(), patient, diaryDays, null, null, PrintOrder.of(usual, null)))
                    .pdf();
            return new HandoutFile("draft-" + programId + ".pdf", DraftMark.onEveryPage(pdf));
        } catch (MissingFontException missing) {
            throw new HandoutFontMissingException();
        }
    }
}
