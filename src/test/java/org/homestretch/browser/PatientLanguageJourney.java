package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.homestretch.browser.page.PhonePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A patient who reads another language than the phone page speaks, from the right to the left. */
@InBrowser
class PatientLanguageJourney {

    @Test
    void the_words_of_an_exercise_keep_their_language_and_direction_and_its_figure_stays(Page desk, @Phone Page phone) {
        SignInPage signIn = new SignInPage(desk);
        signIn.open();
        signIn.signIn("thea", "stretch every day");
        ProgramPage program = new RegisterPage(desk)
                .open()
                .reads("Arabic")
                .register("Amal", "Almond", "9/3/1961")
                .screened()
                .newProgram("Back")
                .add("bridge")
                .issue()
                .consider("Examined today")
                .confirm();
        program.handout();

        PhonePage diary =
                new PhonePage(phone).open().typeCode(program.sheetCode()).confirm(LocalDate.of(1961, 3, 9));

        assertThat(diary.exercises()).hasSize(1);
        assertThat(diary.languageOfWords()).containsOnly("ar rtl").hasSize(3);
        Accessibility.check(phone);
        diary.moveWithoutNetwork();
        assertThat(diary.figure()).hasAttribute("src", Pattern.compile("side=right$"));
    }
}
