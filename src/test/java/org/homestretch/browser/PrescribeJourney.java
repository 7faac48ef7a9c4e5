package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    private static void signIn(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", PASSWORD);
    }
}
