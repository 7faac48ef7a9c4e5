package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.homestretch.browser.page.LibraryPages;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.homestretch.testing.PrintedPages;
import org.junit.jupiter.api.Test;

/** A clinic's own exercise: written, photographed, prescribed, signed off. */
@InBrowser
class OwnExerciseJourney {

    private static final String PASSWORD = "stretch every day";
    private static final String TITLE = "Towel slide on the desk";

    @Test
    void a_therapist_adds_an_exercise_and_prescribes_it_and_the_manager_signs_it_off(Page desk, Page office)
            throws Exception {
        signIn(desk, "thea");
        LibraryPages library = new LibraryPages(desk);
        String slug = write(desk, library);
        Accessibility.check(desk);
        photograph(library, slug);
        Accessibility.check(desk);
        assertThat(library.read(slug).badges()).contains("Own exercise", "Draft, not reviewed");

        PrescribePage draft = new RegisterPage(desk)
                .open()
                .register("Olga", "Own", "9/3/1961")
                .screened()
                .newProgram("Shoulder")
                .add("towel slide desk");
        assertThat(draft.items()).containsExactly(TITLE);
        assertThat(desk.locator(".pr-row .pr-draft-mark").innerText()).contains("Draft, not reviewed");
        assertThat(desk.locator(".pr-row img[src*='/picture/']").count()).isEqualTo(1);
        ProgramPage program = draft.issue().consider("Examined today").confirm();
        assertThat(PrintedPages.of(Files.readAllBytes(program.handout().path())).text())
                .contains(TITLE, "Slide the towel away.");

        signIn(office, "manager");
        LibraryPages review = new LibraryPages(office);
        review.signOff(null, TITLE).signOff("en", TITLE);
        Accessibility.check(office);
        assertThat(library.read(slug).badges()).contains("Reviewed").doesNotContain("not reviewed");
    }

    private static String write(Page desk, LibraryPages library) {
        library.newExercise()
                .write(
                        TITLE,
                        "Loosens a stiff shoulder.",
                        "Sit at a desk with a towel under your hand.",
                        "Hold for a breath.",
                        "Slide the towel away.",
                        "Slide it back to you.")
                .stepDown(1);
        assertThat(library.preview().get(1)).isEqualTo("Slide the towel away.");
        assertThat(library.save().messageAt("mainRegion")).contains("region");
        Accessibility.checkRefused(desk);
        return library.mainRegion("Shoulder").save().slug();
    }

    private static void photograph(LibraryPages library, String slug) throws IOException {
        byte[] noPicture = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(library.addPicture(slug, "photo.jpg", noPicture, "Nothing").pictureProblem())
                .contains("JPEG, PNG or WebP");
        library.addPicture(slug, "photo.jpg", photo(), "A hand on a towel");
        assertThat(library.pictures().count()).isEqualTo(1);
    }

    private static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            picture.setRGB(x, x / 2, Color.WHITE.getRGB());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }
}
