package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.homestretch.browser.page.CountedKeys;
import org.homestretch.browser.page.PatientPage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The prescribing screen under a therapist's hands: in under a minute, by keyboard alone, and nothing gets lost. */
@InBrowser
class PrescribeJourney {

    private static final String PASSWORD = "stretch every day";
    private static final int KEY_PRESSES_MAX = 60;

    /** The server remembers a dozen pages of one person. */
    private static final int PAGES_REMEMBERED = 13;

    @Test
    void six_exercises_from_search_take_at_most_sixty_key_presses(Page desk) {
        PatientPage patient = patient(desk, "Speedy");
        CountedKeys keys = new CountedKeys(desk);
        PrescribePage draft = patient.newProgram();

        for (String search : List.of("bridge", "cat", "child", "clam", "figure", "chin")) {
            draft.addWith(keys.type(search));
        }

        assertThat(draft.items()).hasSize(6).doesNotHaveDuplicates();
        assertThat(draft.canBeIssued()).isTrue();
        System.out.println("six exercises from search: " + keys.told());
        assertThat(keys.presses()).isLessThanOrEqualTo(KEY_PRESSES_MAX);
    }

    @Test
    void a_protocol_takes_a_handful_of_key_presses(Page desk) {
        PatientPage patient = patient(desk, "Protocol");
        CountedKeys keys = new CountedKeys(desk);
        PrescribePage draft = patient.newProgram();

        keys.press("Tab").press("Enter").type("neck").press("Enter");
        draft.awaitExercises(1);

        assertThat(draft.canBeIssued()).isTrue();
        System.out.println("a program from a protocol: " + keys.told());
        assertThat(keys.presses()).isLessThanOrEqualTo(10);
    }

    @Test
    void everything_works_by_keyboard(Page desk) {
        PrescribePage draft = patient(desk, "Keyboard").newProgram();
        CountedKeys keys = new CountedKeys(desk);
        draft.addWith(keys.type("bridge"));
        draft.addWith(keys.type("cat cow"));
        List<String> inOrder = draft.items();

        draft.focus(inOrder.get(1));
        draft.press(keys, "Alt+ArrowUp");
        assertThat(draft.items()).containsExactly(inOrder.get(1), inOrder.get(0));
        assertThat(draft.focused()).isEqualTo(inOrder.get(1));
        draft.press(keys, "Alt+ArrowUp");
        assertThat(draft.itemsOf("WARM_UP")).containsExactly(inOrder.get(1));

        draft.press(keys, "Alt+d");
        assertThat(draft.itemsOf("WARM_UP")).hasSize(2);
        draft.press(keys, "Control+z");
        assertThat(draft.itemsOf("WARM_UP")).hasSize(1);
        draft.press(keys, "Control+y");
        assertThat(draft.itemsOf("WARM_UP")).hasSize(2);

        draft.focus(inOrder.get(0));
        draft.press(keys, "Delete");
        assertThat(draft.items()).doesNotContain(inOrder.get(0));
        draft.press(keys, "Control+z");
        assertThat(draft.items()).contains(inOrder.get(0));
    }

    @Test
    void an_exercise_is_dragged_to_another_phase(Page desk) {
        PrescribePage draft = patient(desk, "Drag").newProgram().add("bridge").add("cat cow");
        List<String> inOrder = draft.items();

        draft.drag(inOrder.get(1), "WARM_UP");

        assertThat(draft.itemsOf("WARM_UP")).containsExactly(inOrder.get(1));
        assertThat(draft.itemsOf("MAIN")).containsExactly(inOrder.get(0));
        assertThat(draft.focused()).isEqualTo(inOrder.get(1));
    }

    @Test
    void a_dosage_is_typed_and_stepped_in_place(Page desk) {
        PrescribePage draft = patient(desk, "Dosage").newProgram();
        CountedKeys keys = new CountedKeys(desk);
        draft.addWith(keys.type("bridge"));
        String bridge = draft.items().get(0);

        draft.focus(bridge).press(keys, "Enter");
        keys.press("Control+a").type("3x12, 5s, 2/day");
        draft.press(keys, "Enter");
        assertThat(draft.dosageOf(bridge)).isEqualTo("3 × 12, hold 5 s, 2 × a day");

        draft.press(keys, "F2");
        keys.press("ArrowUp");
        draft.press(keys, "Enter");
        assertThat(draft.dosageOf(bridge)).startsWith("4 × 12");

        draft.press(keys, "F2");
        keys.press("Control+a").type("3 bananas");
        draft.press(keys, "Enter");
        assertThat(draft.refusedAt(bridge)).contains("bananas");
        assertThat(draft.dosageOf(bridge)).isEqualTo("3 bananas");

        draft.focus(bridge).press(keys, "n");
        keys.type("Slowly");
        draft.press(keys, "Enter");
        assertThat(draft.noteOf(bridge)).isEqualTo("Slowly");
    }

    @Test
    void what_was_typed_is_offered_back_after_a_crash(Page desk) {
        PrescribePage draft = patient(desk, "Crash").newProgram().add("bridge");
        CountedKeys keys = new CountedKeys(desk);
        String bridge = draft.items().get(0);
        draft.focus(bridge).press(keys, "F2");
        keys.press("Control+a").type("2 x 8");

        desk.reload();
        PrescribePage again = new PrescribePage(desk);
        assertThat(again.offeredBack()).contains(bridge, "2 x 8");
        again.putBack();
        assertThat(again.dosageOf(bridge)).isEqualTo("2 x 8");
        again.press(keys, "Enter");
        assertThat(again.dosageOf(bridge)).startsWith("2 × 8");
    }

    @Test
    void pl_5_what_was_typed_waits_for_its_account_and_for_nobody_else(Page desk) {
        PrescribePage draft = patient(desk, "Shared").newProgram().add("bridge");
        String program = desk.url();
        typeAndLeave(desk, draft);
        desk.context().clearCookies();
        signIn(desk);
        desk.navigate(program);
        assertThat(new PrescribePage(desk).offeredBack()).contains("2 x 8");

        desk.context().clearCookies();
        signIn(desk, "otis");
        assertThat(keptByTheBrowser(desk)).isEmpty();
        desk.context().clearCookies();
        signIn(desk);
        desk.navigate(program);
        assertThat(new PrescribePage(desk).isOfferingBack()).isFalse();
    }

    @Test
    void pl_5_a_sign_out_forgets_what_was_typed_even_if_the_server_does_not_hear_of_it(Page desk) {
        PrescribePage draft = patient(desk, "Leaving").newProgram().add("bridge");
        String program = desk.url();
        typeAndLeave(desk, draft);
        assertThat(keptByTheBrowser(desk)).isNotEmpty();

        desk.route("**/prescribe.xhtml*", unheard -> unheard.fulfill(new Route.FulfillOptions().setStatus(204)));
        desk.locator("#accountForm\\:signOut").click();
        assertThat(keptByTheBrowser(desk)).isEmpty();
        desk.unroute("**/prescribe.xhtml*");
        desk.navigate(program);
        assertThat(new PrescribePage(desk).isOfferingBack()).isFalse();
    }

    @Test
    void a_lost_server_and_a_forgotten_page_lose_nothing(Page desk) {
        PrescribePage draft = patient(desk, "Lost").newProgram().add("bridge");
        CountedKeys keys = new CountedKeys(desk);

        desk.context().setOffline(true);
        keys.type("cat cow").press("Enter");
        assertThat(draft.saysThatNothingIsLost()).isTrue();
        desk.context().setOffline(false);
        draft.awaitExercises(2);

        Page others = desk.context().newPage();
        for (int page = 0; page < PAGES_REMEMBERED; page++) {
            others.navigate("/clinic/patient/list.xhtml");
        }
        desk.bringToFront();
        keys.press("Control+a").type("clam").press("Enter");
        draft.awaitExercises(3);
        assertThat(draft.items()).hasSize(3);
    }

    @Test
    void the_other_window_shows_what_this_one_changed(Page desk) {
        PrescribePage draft = patient(desk, "Window").newProgram();
        draft.add("bridge");
        Page second = desk.context().newPage();
        second.navigate(desk.url());
        PrescribePage other = new PrescribePage(second);
        assertThat(other.items()).hasSize(1);

        draft.add("cat cow");
        other.awaitExercises(2);

        assertThat(other.told()).contains("another window", draft.items().get(1));
        other.add("clam");
        draft.awaitExercises(3);
    }

    @Test
    void the_browser_keeps_the_scripts_until_a_release_changes_one(Page desk) {
        patient(desk, "Kept").newProgram();
        String script = desk.locator("#desk").getAttribute("data-module");

        assertThat(desk.request().get(script).headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        String ofAnotherRelease = script.replaceFirst("/modules/[0-9a-f]+/", "/modules/0/");
        assertThat(desk.request().get(ofAnotherRelease).headers()).containsEntry("cache-control", "no-store");
        assertThat(desk.request().get("/modules/0/prescribe/unknown.js").status())
                .isEqualTo(404);
        assertThat(desk.request().get("/modules/0/desk.css").status()).isEqualTo(404);
    }

    @Test
    void the_page_can_be_read_and_worked_by_everyone(Page desk, @Phone Page phone) {
        PrescribePage draft = patient(desk, "Everyone").newProgram();
        Accessibility.check(desk);
        draft.add("child's pose").add("bridge");
        draft.cautionsOf("Child's pose");
        draft.type("Bridge", "sets", "3");
        Accessibility.check(desk);

        signIn(phone);
        phone.navigate(desk.url());
        PrescribePage small = new PrescribePage(phone);
        assertThat(small.isWiderThanTheWindow()).isFalse();
        small.showProgram();
        assertThat(small.isWiderThanTheWindow()).isFalse();
        Accessibility.check(phone);
    }

    private static PatientPage patient(Page desk, String familyName) {
        signIn(desk);
        return new RegisterPage(desk).open().register("Pia", familyName, "9/3/1961");
    }

    /** Types a dose and opens the page anew before it was sent. */
    private static void typeAndLeave(Page desk, PrescribePage draft) {
        CountedKeys keys = new CountedKeys(desk);
        draft.focus(draft.items().get(0)).press(keys, "F2");
        keys.press("Control+a").type("2 x 8");
        desk.reload();
        new PrescribePage(desk);
    }

    private static List<String> keptByTheBrowser(Page desk) {
        String keys = desk.evaluate("() => Object.keys(localStorage).join(' ')").toString();
        return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    }

    private static void signIn(Page page) {
        signIn(page, "thea");
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }
}
