package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.RulesPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A safety rule of the clinic: added by the manager, heard by the therapist, and silent once it is retired. */
@InBrowser
class RulesJourney {

    private static final String EXERCISE = "Heel slide";
    private static final String TEXT = "Look at the scar of the knee before heel slides";

    @Test
    void a_rule_of_the_manager_speaks_to_the_therapist_until_it_is_retired(Page office, Page desk, @Phone Page phone) {
        signIn(office, "manager");
        RulesPage rules = new RulesPage(office).open().warnOf(EXERCISE, TEXT);
        assertThat(rules.reach()).contains("programs in use");
        Accessibility.check(office);
        assertThat(rules.add().about(TEXT)).contains("K-", EXERCISE, "Every patient");
        Accessibility.check(office);
        signIn(phone, "manager");
        assertThat(new RulesPage(phone).open().isWiderThanTheWindow()).isFalse();
        Accessibility.check(phone);

        signIn(desk, "thea");
        PrescribePage draft = new RegisterPage(desk)
                .open()
                .register("Rula", "Journey", "9/3/1961")
                .screened()
                .newProgram("Knee")
                .add(EXERCISE);
        assertThat(draft.issue().cautions()).anyMatch(caution -> caution.contains(TEXT) && caution.contains("K-"));

        assertThat(rules.retire(TEXT, "The scars have healed").about(TEXT)).contains("The scars have healed");
        desk.reload();
        assertThat(new PrescribePage(desk).issue().cautions()).noneMatch(caution -> caution.contains(TEXT));
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, "stretch every day");
    }
}
