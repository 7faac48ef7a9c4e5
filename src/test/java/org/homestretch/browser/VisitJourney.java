package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.homestretch.browser.page.ComparePage;
import org.homestretch.browser.page.PaperPage;
import org.homestretch.browser.page.PatientPage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.homestretch.browser.page.ToDoPage;
import org.junit.jupiter.api.Test;

/** A visit: what happened since, what is to do, what is changed. */
@InBrowser
class VisitJourney {

    private static final String PASSWORD = "stretch every day";
    private static final int WINDOW_HEIGHT = 900;

    @Test
    void p_73_a_therapist_takes_in_the_patient_changes_the_program_and_closes_what_was_to_do(
            Page desk, Product product) {
        SignInPage signIn = new SignInPage(desk);
        signIn.open();
        signIn.signIn("thea", PASSWORD);
        PatientPage patient = new RegisterPage(desk)
                .open()
                .register("Vera", "Visit", "9/3/1961")
                .screened();
        long patientId = patient.patientId();
        ProgramPage program = patient.newProgram("Neck")
                .add("shoulder rolls")
                .add("neck rotation")
                .issue()
                .consider("Tried out in the clinic")
                .confirmWithDoubleClick();
        assertThat(program.versions()).contains("Version 1").doesNotContain("Version 2");
        long programId = program.programId();
        product.letPass(10, programId);
        new PaperPage(desk).open(programId).worstPain(9).save();

        patient.open(patientId);
        assertThat(patient.glance()).contains("Strain after lifting", "Very high pain", "11 of", "Neck");
        assertThat(patient.endOfGlance()).isLessThan(WINDOW_HEIGHT);
        Accessibility.check(desk);
        PrescribePage draft = patient.change().type("Neck turn", "amount", "4");
        ComparePage compare =
                draft.issue().consider("Tried out in the clinic").confirm().compare();
        assertThat(compare.summary()).isEqualTo("1 changed, 0 added, 0 removed, 1 as before");
        assertThat(compare.table()).contains("Changed", "Neck turn", "Dose");
        Accessibility.check(desk);

        assertThat(new ProgramPage(desk).open(programId).harder("Neck turn"))
                .contains("Neck turn")
                .contains("in the next version");

        ToDoPage work = new ToDoPage(desk).open();
        assertThat(work.about("Vera Visit")).contains("Critical", "Pain 9 of 10");
        Accessibility.check(desk);
        work.close("Vera Visit", "Called: half the dose until Friday.");
        assertThat(work.about("Vera Visit")).doesNotContain("Pain 9 of 10");
        assertThat(work.openDone().about("Vera Visit")).contains("half the dose until Friday", "Thea Sample");
    }
}
