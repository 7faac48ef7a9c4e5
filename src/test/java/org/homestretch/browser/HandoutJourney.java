package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.browser.page.BatchPage;
import org.homestretch.browser.page.CheckPage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.PreviewDialog;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.SignInPage;
import org.homestretch.testing.PrintedPages;
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
        assertThat(page.locator("[id='handoutForm:taken']")).isFocused();
        Accessibility.check(page);
        assertThat(program.happened())
                .anySatisfy(row -> assertThat(row).contains("diary"))
                .anySatisfy(row -> assertThat(row).contains("Version 2 issued"));
        Accessibility.check(page);

        CheckPage check = new CheckPage(page);
        assertThat(check.code(code)).contains("Genuine", "Current", code);
        Accessibility.check(page);
        assertThat(check.file(usual)).contains("Genuine", code);
        Path changed = Files.writeString(Files.createTempFile("handout", ".pdf"), "%PDF-1.7 changed");
        assertThat(check.file(changed)).contains("Not known here");
        Files.delete(changed);
        assertThat(check.mistyped("  hello")).isEqualTo("  hello");
        assertThat(check.problem()).contains("neither a sheet code");
        Accessibility.checkRefused(page);
        Accessibility.check(page);
    }

    @Test
    void pl_5_h_12_a_handout_is_kept_by_no_browser_and_given_to_no_other_site(Page page, Page elsewhere) {
        signIn(page);
        String file = new ProgramPage(page).open(PROGRAM).handout().url();
        String unknown = file.replaceFirst("/[0-9]+\\.pdf", "/999999999.pdf");

        assertThat(page.request().get(file).headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying(
                        "content-disposition", kept -> assertThat(kept).startsWith("attachment;"));
        assertThat(page.request().get(unknown).status()).isEqualTo(404);
        signIn(elsewhere, "otis");
        assertThat(elsewhere.request().get(file).status()).isEqualTo(403);
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
    void h_30_h_44_a_draft_is_shown_as_the_file_that_would_print_as_it_is_chosen(Page page) throws IOException {
        signIn(page);
        PreviewDialog preview = new ProgramPage(page).open(PROGRAM).change().preview();
        APIResponse usual = preview.file();

        assertThat(usual.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-frame-options", "SAMEORIGIN");
        assertThat(usual.headers().get("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(text(usual.body())).contains("How to use this sheet");
        assertThat(text(preview.toggle("How to use this sheet").file().body())).doesNotContain("How to use this sheet");
        preview.choose("layout", "Therapist's copy").choose("paper", "US Letter");
        assertThat(preview.chosen("paper")).isEqualTo("US Letter");
        Accessibility.check(page);
    }

    @Test
    void h_34_h_44_h_46_how_to_print_is_remembered_if_asked_until_the_clinic_s_choice_is_taken(Page page) {
        signIn(page);
        ProgramPage program = new ProgramPage(page);
        PrescribePage draft = program.open(PROGRAM).change();
        draft.preview().choose("palette", "Gray");
        page.reload();
        PreviewDialog preview = new PrescribePage(page).preview();
        assertThat(preview.chosen("palette")).isEqualTo("Color");

        preview.choose("palette", "Gray").remember();
        page.reload();
        assertThat(new PrescribePage(page).preview().chosen("palette")).isEqualTo("Gray");
        preview = program.open(PROGRAM).choose();
        assertThat(preview.chosen("palette")).isEqualTo("Gray");

        assertThat(preview.printAsTheClinic().chosen("palette")).isEqualTo("Color");
        assertThat(program.open(PROGRAM).change().preview().chosen("palette")).isEqualTo("Color");
    }

    @Test
    void h_43_h_55_an_issued_version_is_looked_at_before_it_is_printed_and_no_address_says_how(Page page)
            throws IOException {
        signIn(page);
        ProgramPage program = new ProgramPage(page).open(PROGRAM);
        int before = program.prints().size();

        PreviewDialog preview = program.preview("Compact", "Friday at noon");

        assertThat(text(preview.file().body())).contains("Friday at noon");
        assertThat(preview.shownAt()).contains(preview.address()).doesNotContain("?", "Friday");
        Accessibility.check(page);
        assertThat(page.request().post(preview.address()).status()).isEqualTo(404);
        assertThat(page.request().get(preview.address()).status()).isEqualTo(405);
        assertThat(program.open(PROGRAM).prints()).hasSize(before);
    }

    private static void signIn(Page page) {
        signIn(page, "thea");
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }

    private static String text(Path pdf) throws IOException {
        return text(Files.readAllBytes(pdf));
    }

    private static String text(byte[] pdf) {
        return PrintedPages.of(pdf).text();
    }
}
