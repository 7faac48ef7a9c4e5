package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.homestretch.browser.page.SessionDialog;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** What happens around a session: before it, and when nobody uses it. */
@InBrowser
class SessionJourney {

    private static final String PASSWORD = "stretch every day";

    @Test
    void a_page_asked_for_before_the_sign_in_opens_after_it(Page page) {
        page.navigate("/clinic/library/list.xhtml?x=1");
        new SignInPage(page).signIn("rita", PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/clinic/library/list\\.xhtml\\?x=1"));
    }

    @Test
    void pl_8_a_field_that_was_refused_says_so_and_is_described_by_its_message(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        page.locator("[id$=':signIn']").click();
        Accessibility.checkRefused(page);
        signIn.signIn("rita", PASSWORD);

        page.navigate("/clinic/patient/register.xhtml");
        page.locator("[id$=':register']").click();
        assertThat(page.locator("[id$=':givenName']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id$=':birthDate']")).hasAttribute("aria-invalid", "true");
        Accessibility.checkRefused(page);
        Accessibility.check(page);
    }

    @Test
    void ac_8_a_half_filled_form_is_still_there_after_the_lock(Page page) {
        page.clock().install();
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("rita", PASSWORD);
        page.navigate("/clinic/patient/register.xhtml");
        page.locator("[id$=':givenName']").fill("Half");
        page.locator("[id$=':familyName']").fill("Typed");

        page.clock().runFor("16:00");
        SessionDialog dialog = new SessionDialog(page);
        assertThat(dialog.locked()).isVisible();
        dialog.locked().press("Tab");
        page.clock().runFor("00:20");
        assertThat(dialog.unlocking()).isFocused();
        dialog.unlock("not the password");
        assertThat(dialog.wrongPassword()).isVisible();
        dialog.unlock(PASSWORD);

        assertThat(dialog.locked()).isHidden();
        assertThat(page.locator("[id$=':givenName']")).hasValue("Half");
        assertThat(page.locator("[id$=':familyName']")).hasValue("Typed");
    }
}
