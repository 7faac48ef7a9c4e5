package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.program.boundary.NoDraftException;
import org.homestretch.testing.Acting;
import org.homestretch.testing.PrintedPages;
import org.junit.jupiter.api.Test;

class HandoutPreviewsIT extends HandoutClinic {

    private static final PrintOptions USUAL = PrintOptions.usual(Locale.ENGLISH);

    /** In points. */
    private static final int WIDTH_OF_LETTER = 612;

    private static final String ANY_SHEET_CODE = "Sheet [0-9A-Z]{4}-[0-9A-Z]{4}";

    @Inject
    HandoutPreviews previews;

    @Test
    void h_30_a_draft_is_previewed_in_the_patient_s_language_and_leaves_nothing_behind() throws Exception {
        Issued issued = withDraft(issued());

        PrintedPages preview = preview(issued, PrintOptions.usual(Locale.GERMAN));

        assertThat(preview.text())
                .contains("Back and hips", "Cat–cow", "version 2", "Your diary")
                .doesNotContainPattern(ANY_SHEET_CODE);
        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .isEmpty();
    }

    @Test
    void h_30_only_therapists_of_the_patient_s_site_preview_a_draft() throws Exception {
        Issued issued = withDraft(issued());
        String stranger = site().therapist();
        String desk = issued.site().desk();

        Acting.Deed preview = () -> previews.preview(issued.programId(), USUAL);

        refused(NotYourPatientException.class, () -> Acting.doing(stranger, THERAPIST, preview));
        refused(EJBAccessException.class, () -> Acting.doing(desk, RECEPTION, preview));
        refused(EJBAccessException.class, () -> Acting.doing("manager", MANAGER, preview));
    }

    @Test
    void h_30_a_program_without_a_draft_has_no_preview_of_one() throws Exception {
        Issued issued = issued();

        refused(NoDraftException.class, () -> preview(issued, USUAL));
    }

    @Test
    void h_44_a_draft_is_previewed_as_it_is_wanted() throws Exception {
        Issued issued = withDraft(issued());
        PrintOptions brief = USUAL.with(Layout.LARGE_PRINT).with(Paper.LETTER).with(Set.of(ContentBlock.WHEN_TO_STOP));

        PrintedPages preview = preview(issued, brief);

        assertThat(preview.width()).isEqualTo(WIDTH_OF_LETTER);
        assertThat(preview.text()).contains("Cat–cow").doesNotContain("Your diary", "How to use this sheet");
    }

    @Test
    void h_43_an_issued_version_is_previewed_as_it_would_print_and_nothing_is_archived() throws Exception {
        Issued issued = issued();
        PrintOptions gray = PrintOptions.usual(Locale.GERMAN).with(Paper.LETTER).with(Palette.GRAY);
        PrintOrder order = PrintOrder.of(gray, "Tuesday at ten");

        PrintedPages preview =
                PrintedPages.of(asTherapist(issued, () -> previews.previewVersion(issued.versionId(), order))
                        .pdf());

        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .isEmpty();
        HandoutRow printed = print(issued, order.with(gray.in(Locale.ENGLISH)));
        assertThat(preview.count()).isEqualTo(printed.pageCount());
        assertThat(preview.width())
                .isEqualTo(PrintedPages.of(file(issued, printed)).width())
                .isEqualTo(WIDTH_OF_LETTER);
        assertThat(preview.text())
                .contains("Tuesday at ten", "Cat–cow", "Your diary", "version 1")
                .doesNotContain(printed.sheetCode().grouped())
                .doesNotContainPattern(ANY_SHEET_CODE);
    }

    @Test
    void h_43_whoever_may_print_a_version_may_preview_it_and_nobody_else() throws Exception {
        Issued issued = issued();
        String stranger = site().therapist();
        PrintOrder order = PrintOrder.of(USUAL, null);

        Acting.Deed preview = () -> previews.previewVersion(issued.versionId(), order);

        refused(NotYourPatientException.class, () -> Acting.doing(stranger, THERAPIST, preview));
        refused(EJBAccessException.class, () -> Acting.doing("manager", MANAGER, preview));
        refused(EJBAccessException.class, preview::run);
        HandoutFile seen =
                Acting.as(issued.site().desk(), RECEPTION, () -> previews.previewVersion(issued.versionId(), order));
        assertThat(PrintedPages.of(seen.pdf()).text()).contains("Cat–cow");
    }

    @Test
    void h_13_h_43_a_version_that_is_not_printed_any_more_is_not_previewed_either() throws Exception {
        Issued issued = issued();
        therapistDoes(issued, () -> programs.revoke(issued.programId(), "Moved away"));

        refused(
                VersionOverException.class,
                () -> therapistDoes(
                        issued, () -> previews.previewVersion(issued.versionId(), PrintOrder.of(USUAL, null))));
    }

    private Issued withDraft(Issued issued) throws Exception {
        therapistDoes(issued, () -> drafts.open(issued.programId()));
        return issued;
    }

    private PrintedPages preview(Issued issued, PrintOptions options) throws Exception {
        return PrintedPages.of(asTherapist(issued, () -> previews.preview(issued.programId(), options))
                .pdf());
    }
}
