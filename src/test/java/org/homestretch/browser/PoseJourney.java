package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.homestretch.browser.page.PosePage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A therapist poses a figure, by keyboard alone. */
@InBrowser
class PoseJourney {

    private static final String PASSWORD = "stretch every day";

    private static PosePage pose(Page page, String slug) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", PASSWORD);
        return new PosePage(page).open(slug);
    }

    @Test
    void l_61_a_knee_moved_by_key_is_saved_and_seen_in_the_library_and_mirrored(Page page) {
        PosePage pose = pose(page, "standing-forward-fold");
        assertThat(pose.handle("near leg:knee")).hasAttribute("aria-label", "Knee, near side");
        String before = pose.text();

        pose.press("near leg:knee", "Shift+ArrowRight").press("near arm:wrist", "Shift+ArrowRight");
        pose.undo().addThing("mat");
        assertThat(pose.text()).isNotEqualTo(before).contains("mat:");
        assertThat(pose.preview("mirrored")).isVisible();
        Accessibility.check(page);

        pose.save();
        assertThat(pose.notice()).containsText("Saved.");
        page.navigate("/clinic/library/exercise.xhtml?slug=standing-forward-fold");
        assertThat(page.locator(".hs-exercise-picture img").first())
                .hasAttribute("src", Pattern.compile(".*standing-forward-fold\\.svg.*v=1.*"));
        String drawn =
                page.request().get("/figure/standing-forward-fold.svg?v=1").text();
        String mirrored = page.request()
                .get("/figure/standing-forward-fold.svg?v=1&side=left")
                .text();
        assertThat(drawn).startsWith("<svg").isNotEqualTo(mirrored);
    }

    @Test
    void unsaved_work_is_still_there_after_the_page_was_closed(Page page) {
        PosePage pose = pose(page, "bird-dog").press("head:crown", "Shift+ArrowUp");
        String worked = pose.text();

        pose.open("bird-dog");
        assertThat(pose.unsaved()).isVisible();
        pose.goOn();
        assertThat(page.locator("#yaml")).hasValue(worked);
    }

    @Test
    void what_is_asked_for_while_the_server_draws_is_done_in_its_order_and_undone_again(Page page) {
        PosePage pose = pose(page, "bridge");
        String before = pose.text();

        pose.addInOneGo("chair", "roller", "step");
        assertThat(page.locator("#yaml")).hasValue(Pattern.compile("chair:.*roller:.*step:", Pattern.DOTALL));
        pose.undo().undo().undo();
        assertThat(page.locator("#yaml")).hasValue(before);
    }

    @Test
    void a_handle_is_dragged_and_one_undo_takes_it_back(Page page) {
        PosePage pose = pose(page, "bridge");
        String before = pose.text();

        pose.drag("near arm:wrist", 40, -30);
        assertThat(page.locator("#yaml")).not().hasValue(before);
        pose.undo();
        assertThat(page.locator("#yaml")).hasValue(before);
    }

    @Test
    void l_66_the_interface_behind_the_page_refuses_strangers_and_the_front_desk(Page stranger, Page desk) {
        assertThat(change(stranger).status()).isEqualTo(401);
        SignInPage signIn = new SignInPage(desk);
        signIn.open();
        signIn.signIn("rita", PASSWORD);
        assertThat(change(desk).status()).isEqualTo(403);
    }

    @Test
    void l_66_what_makes_no_sense_is_refused_in_words(Page page) {
        pose(page, "bridge");
        APIResponse answer = change(page);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Line 1");
    }

    private static APIResponse change(Page page) {
        return page.request()
                .post(
                        "/api/library/pose/of/bridge/change",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"yaml\": \"\", \"frame\": 0, \"change\": {\"do\": \"look\"}}"));
    }
}
