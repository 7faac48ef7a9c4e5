package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProtocolPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A protocol from one therapist to another: made from a program, shared by the manager, started by a colleague. */
@InBrowser
class ProtocolJourney {

    private static final String PASSWORD = "stretch every day";
    private static final String TITLE = "Stiff back at the desk";

    @Test
    void l_44_l_45_what_one_therapist_made_another_starts_from(Page thea, Page office, Page otis) {
        signIn(thea, "thea");
        thea.navigate("/clinic/program/program.xhtml?id=1");
        ProtocolPage protocol = ProtocolPage.save(thea, TITLE, "For people who sit all day.");
        Accessibility.check(thea);
        protocol.addStage("Stronger", "Hold the back still.", "Holds it for 10 seconds.", "bird dog")
                .save()
                .propose();
        String code = protocol.code();
        assertThat(protocol.text()).contains("2. Stronger", "Holds it for 10 seconds.", "Proposed");

        signIn(office, "manager");
        ProtocolPage.review(office, TITLE).share();
        Accessibility.check(office);

        signIn(otis, "otis");
        otis.navigate("/clinic/library/protocols.xhtml");
        assertThat(otis.locator("main").innerText()).contains(TITLE);
        Accessibility.check(otis);
        PrescribePage draft = new RegisterPage(otis)
                .open()
                .register("Olaf", "Journey", "9/3/1961")
                .newProgram("From a colleague")
                .startFrom(code + "/2");
        assertThat(draft.items()).hasSize(1);
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }
}
