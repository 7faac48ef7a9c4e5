package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.browser.page.BatchPage;
import org.homestretch.browser.page.CheckPage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.PreviewDialog;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** Paper: printed as it is wanted, gone on with after four weeks, recognized when it comes back. */
@InBrowser
class HandoutJourney {

    private static final String PASSWORD = "stretch every day";
    private static final long PROGRAM = 1;

    @Test
    void h_11_h_33_h_35_a_handout_is_printed_in_two_ways_gone_on_with_and_recognized(Page page) throws IOException {
        signIn(page);
        ProgramPage program = new ProgramPage(page).open(PROGRAM);
        Path usual = program.handout().path();
        String code = program.sheetCode();
        int before = program.prints().size();
        Path large = program.handout("Large print", "Tuesday, March 3, 10:15").path();
        assertThat(text(large)).contains("Tuesday, March 3, 10:15");
        assertThat(text(program.furtherDiary().path())).contains("Your diary").doesNotContain("How to use this sheet");
        assertThat(program.prints()).hasSize(before + 2);
        assertThat(program.prints().get(0)).contains("Further diary");
        Accessibility.check(page);

        CheckPage check = new CheckPage(page);
        assertThat(check.code(code)).contains("Genuine", "Current", code);
        Accessibility.check(page);
        assertThat(check.file(usual)).contains("Genuine", code);
        Path changed = Files.writeString(Files.createTempFile("handout", ".pdf"), "%PDF-1.7 changed");
        assertThat(check.file(changed)).contains("Not known here");
        Files.delete(changed);
    }

    @Test
    void h_37_h_39_the_handouts_of_a_changed_protocol_are_printed_as_one_file(Page page) throws IOException {
        signIn(page);
        BatchPage batch = BatchPage.ofProtocol(page, "neck");
        assertThat(batch.offered())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("issued before the change"));
        Accessibility.check(page);

        assertThat(text(batch.print().path())).contains("Björn Bärlauch", "Carla Clover");
        Accessibility.check(page);
    }

    @Test
    void h_30_h_44_a_draft_is_shown_as_the_file_that_would_print_in_the_look_that_is_chosen(Page page)
            throws IOException {
        signIn(page);
        PrescribePage draft = new ProgramPage(page).open(PROGRAM).change();
        PreviewDialog preview = draft.preview();
        APIResponse usual = page.request().get(preview.address());

        assertThat(usual.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-frame-options", "SAMEORIGIN");
        assertThat(usual.headers().get("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(text(usual.body())).contains("How to use this sheet");
        preview.choose("layout", "Therapist's copy").choose("paper", "US Letter");
        assertThat(text(page.request().get(preview.address()).body())).doesNotContain("How to use this sheet");

        page.reload();
        preview = new PrescribePage(page).preview();
        assertThat(preview.address()).contains("layout=STANDARD", "paper=A4");
        preview.choose("palette", "Gray");
        Accessibility.check(page);
        preview.remember();
        page.reload();
        preview = new PrescribePage(page).preview();
        assertThat(preview.address()).contains("palette=GRAY");
        draft = new ProgramPage(page)
                .open(PROGRAM)
                .printAsTheClinic()
                .open(PROGRAM)
                .change();
        assertThat(draft.preview().address()).contains("palette=COLOR");
    }

    @Test
    void h_43_an_issued_version_is_looked_at_before_it_is_printed(Page page) throws IOException {
        signIn(page);
        ProgramPage program = new ProgramPage(page).open(PROGRAM);
        int before = program.prints().size();

        String address = program.preview("Compact", "Friday at noon");

        assertThat(text(page.request().get(address).body())).contains("Friday at noon");
        Accessibility.check(page);
        assertThat(page.request().get(address.replace("COMPACT", "HUGE")).status())
                .isEqualTo(404);
        assertThat(program.prints()).hasSize(before);
    }

    private static void signIn(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", PASSWORD);
    }

    private static String text(Path pdf) throws IOException {
        return text(Files.readAllBytes(pdf));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
