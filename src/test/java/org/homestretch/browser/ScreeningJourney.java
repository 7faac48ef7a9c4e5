package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.IssueDialog;
import org.homestretch.browser.page.PatientPage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.ScreeningPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A first program waits for the health questions, and a red flag for its clearance. */
@InBrowser
class ScreeningJourney {

    private static final String CLEARED = "Seen by the family doctor today; blood tests without findings";

    @Test
    void a_first_program_waits_for_the_screening_and_a_red_flag_for_its_clearance(Page desk) {
        signIn(desk);
        PatientPage patient = new RegisterPage(desk).open().register("Silas", "Journey", "9/3/1981");
        PrescribePage draft = patient.newProgram("Lower back").add("cat cow");

        IssueDialog gate = draft.issue();
        assertThat(gate.canIssue()).isFalse();
        ScreeningPage screening = gate.screen();
        Accessibility.check(desk);

        screening.tryToRecord();
        assertThat(screening.messageAt("RF1")).contains("yes or no");
        Accessibility.checkRefused(desk);
        Accessibility.check(desk);
        screening
                .pain(4, "1/2026", "Seen by the doctor, no sign of a serious cause")
                .noToAll();
        assertThat(screening.saysAt("RF7")).isEmpty();
        screening.yes("RF1");
        assertThat(screening.saysAt("RF1")).contains("doctor today", "112");
        screening.no("RF1").yes("RF7");
        assertThat(screening.saysAt("RF7")).contains("before any exercise");
        Accessibility.check(desk);

        draft = screening.recordForDraft();
        assertThat(draft.items()).hasSize(1);
        IssueDialog issue = draft.issue();
        assertThat(issue.canIssue()).isTrue();
        assertThat(issue.cautions()).anyMatch(caution -> caution.contains("RF7"));
        Accessibility.check(desk);
        issue.tryToConfirm();
        assertThat(issue.missing()).isPositive();
        assertThat(issue.refusals()).hasSize(1);
        ProgramPage program = issue.consider(CLEARED).confirm();

        assertThat(program.answers())
                .anyMatch(answer ->
                        answer.contains("Overridden") && answer.contains(CLEARED) && answer.contains("Thea Sample"));
        Accessibility.check(desk);
    }

    private static void signIn(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", "stretch every day");
    }
}
