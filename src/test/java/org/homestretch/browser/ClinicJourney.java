package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.homestretch.browser.page.ClinicPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The manager gives the clinic's handouts their face. */
@InBrowser
class ClinicJourney {

    private static final String PASSWORD = "stretch every day";

    @Test
    void ac_12_pl_3_the_letterhead_gets_a_logo_and_a_color_that_can_be_read(Page page) throws IOException {
        signIn(page, "manager");
        ClinicPage clinic = new ClinicPage(page).open();
        assertThat(clinic.shownLogo()).hasAttribute("alt", "Logo of Meadow and Harbor Physiotherapy (demo)");
        Accessibility.check(page);

        String before = clinic.shownLogo().getAttribute("src");
        clinic.logo("logo.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(clinic.messageAt("logoForm")).contains("JPEG, PNG or WebP");
        assertThat(clinic.shownLogo()).hasAttribute("src", before);
        clinic.logo("logo.png", "image/png", drawing());
        assertThat(clinic.shownLogo().getAttribute("src")).isNotEqualTo(before);
        clinic.removeLogo();
        assertThat(clinic.shownLogo()).hasCount(0);

        clinic.typeColor("#7a1f5c");
        assertThat(clinic.sampleColor()).isEqualTo("rgb(122, 31, 92)");
        clinic.typeColor("#8fbf9a").saveColor();
        assertThat(clinic.messageAt("accentForm")).contains("4.5 to 1");
        Accessibility.checkRefused(page);
        assertThat(clinic.color()).isEqualTo("#8fbf9a");
        clinic.typeColor("#7a1f5c");
        Accessibility.check(page);
        clinic.saveColor();
        assertThat(clinic.open().color()).isEqualTo("#7a1f5c");
        clinic.typeColor("").saveColor();
        assertThat(clinic.open().color()).isEmpty();
    }

    @Test
    void pl_7_ac_11_blanks_are_no_name_and_words_no_emergency_number(Page page) {
        signIn(page, "manager");
        ClinicPage clinic = new ClinicPage(page).open();
        String before = clinic.name();

        clinic.describe("   ", "112");
        assertThat(clinic.messageAt("clinicForm")).contains("Please type the name");
        clinic.describe(before + "!", "call me");
        assertThat(clinic.messageAt("clinicForm")).contains("can be dialed");
        Accessibility.checkRefused(page);
        assertThat(clinic.name()).isEqualTo(before + "!");
        assertThat(clinic.open().name()).isEqualTo(before);
    }

    @Test
    void h_46_the_manager_chooses_how_handouts_look_for_whoever_has_not(Page page) {
        signIn(page, "manager");
        ClinicPage clinic = new ClinicPage(page).open();

        clinic.print("Large print", "US Letter", "Gray");

        assertThat(clinic.open().layout()).isEqualTo("Large print");
        clinic.print("Standard", "As usual", "Color");
        assertThat(clinic.open().layout()).isEqualTo("Standard");
    }

    private static byte[] drawing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }
}
