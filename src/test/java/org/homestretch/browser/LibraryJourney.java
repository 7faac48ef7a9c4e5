package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.LibraryPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A therapist looks for exercises without a mouse, and in another language. */
@InBrowser
class LibraryJourney {

    private static final String PASSWORD = "stretch every day";

    @Test
    void a_therapist_finds_stars_and_opens_an_exercise_by_keyboard_alone(Page page) {
        LibraryPage library = signedIn(page);
        Accessibility.check(page);

        library.search("hamstirng");
        assertThat(library.titles()).isNotEmpty().first().asString().containsIgnoringCase("hamstring");
        int all = library.titles().size();
        assertThat(library.announced()).isEqualTo(all + " exercises");

        library.chip("No floor");
        assertThat(library.titles()).isNotEmpty().hasSizeLessThan(all);
        library.goToCard(2);
        String title = library.focused();
        library.star();
        assertThat(library.starred()).containsExactly(title);
        assertThat(library.openCard()).isEqualTo(title);
        Accessibility.check(page);

        library.back();
        assertThat(page.url()).contains("q=hamstirng").contains("only=no-floor");
        assertThat(library.starred()).containsExactly(title);
        library.search("").chip("No floor").chip("My favorites");
        assertThat(library.titles()).containsExactly(title);
        library.goToCard(1).star();
        page.reload();
        assertThat(library.announced()).isEqualTo("No exercises");
    }

    @Test
    void the_library_speaks_the_language_chosen_and_says_what_a_machine_wrote(@Phone Page page) {
        LibraryPage library = signedIn(page);

        library.readIn("Deutsch").search("Brücke");
        assertThat(library.titles()).first().asString().startsWith("Brücke");
        assertThat(page.locator(".hs-exercise-state").first().innerText()).contains("Machine draft, not reviewed");
        library.goToCard(1).openCard();
        assertThat(page.locator("main h1").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator(".hs-instruction").innerText()).contains("Machine draft, not reviewed");
        Accessibility.check(page);
        page.getByLabel("Titles and instructions in").selectOption("English");
        page.locator("h1[lang=en]").waitFor();
    }

    @Test
    void several_regions_are_chosen_on_the_body(Page page) {
        LibraryPage library = signedIn(page);

        library.pointAt("KNEE");
        int knee = library.titles().size();
        library.pointAt("NECK");
        assertThat(page.url()).contains("region=").contains("neck").contains("knee");
        assertThat(page.locator("[data-region=KNEE].hs-on").count()).isEqualTo(2);
        assertThat(library.titles()).hasSizeGreaterThan(knee);
    }

    private static LibraryPage signedIn(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", PASSWORD);
        return new LibraryPage(page).open();
    }
}
