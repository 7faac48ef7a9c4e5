package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.PlanPanel;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** What is agreed beside the exercises, from the plan while prescribing to the page of the program. */
@InBrowser
class GoalsJourney {

    @Test
    void goals_reading_checklist_and_technique_are_planned_issued_and_found_again(Page desk) {
        SignInPage signIn = new SignInPage(desk);
        signIn.open();
        signIn.signIn("thea", "stretch every day");
        PrescribePage draft = new RegisterPage(desk)
                .open()
                .register("Nora", "Goalkeeper", "9/3/1971")
                .note("Long sitting", "01/2026")
                .screened()
                .newProgram("Neck and desk")
                .add("neck rotation");

        PlanPanel plan = new PlanPanel(desk)
                .goal("Read for an hour")
                .rate("Read for an hour", 3)
                .attachProposed("Posture, desk and sleep")
                .tick("Both feet stand flat")
                .agree("Stand up at every phone call")
                .techniqueChecked("Neck turn");

        assertThat(plan.sayingOf("Read for an hour")).contains("3 on");
        assertThat(plan.attached()).contains("Posture, desk and sleep");
        assertThat(plan.isTicked("Both feet stand flat")).isTrue();
        assertThat(plan.isTechniqueChecked("Neck turn")).isTrue();
        Accessibility.check(desk);

        ProgramPage program = draft.issue().consider("Examined today").confirm();
        assertThat(program.goals()).contains("Read for an hour", "3 on", "Next review");
        assertThat(program.techniques()).contains("1 of 1");
        Accessibility.check(desk);
        program.change();
        assertThat(new PlanPanel(desk).attached()).contains("Posture, desk and sleep");
    }
}
