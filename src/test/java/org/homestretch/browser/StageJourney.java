package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.browser.page.PhonePage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;
import org.homestretch.browser.page.ToDoPage;
import org.junit.jupiter.api.Test;

/** A program in two stages: both from a protocol, the second begun when the therapist says so, and seen on the phone. */
@InBrowser
class StageJourney {

    private static final LocalDate BIRTH_DATE = LocalDate.of(1961, 3, 9);

    @Test
    void the_second_stage_begins_when_the_therapist_says_so(Page desk, @Phone Page phone, Product product) {
        signIn(desk);
        PrescribePage draft = new RegisterPage(desk)
                .open()
                .register("Stella", "Stages", "9/3/1961")
                .screened()
                .newProgram("Lower back")
                .startFromAllStagesOf("lower-back-early");
        List<String> later = draft.openStage(2).items();
        List<String> early = draft.openStage(1).items();
        assertThat(early).isNotEmpty().isNotEqualTo(later);
        Accessibility.check(desk);

        ProgramPage program =
                draft.issue().consider("Shown and tried in the clinic").confirm();
        assertThat(program.stages()).hasSize(2);
        assertThat(program.stages().get(0)).contains("in force");
        assertThat(program.stages().get(1)).contains("waits until you let it begin");
        Accessibility.check(desk);
        program.handout();
        String sheetCode = program.sheetCode();
        long programId = program.programId();
        product.letPass(7, programId);

        PhonePage diary = new PhonePage(phone).open().typeCode(sheetCode).confirm(BIRTH_DATE);
        assertThat(diary.exercises()).containsExactlyElementsOf(early);

        program.change();
        program.open(programId).beginNextStage();
        assertThat(program.stages().get(1)).contains("in force", "decided by Thea Sample");
        phone.reload();
        assertThat(diary.exercises()).containsExactlyElementsOf(later);
        assertThat(diary.previousDay().exercises()).containsExactlyElementsOf(early);
        Accessibility.check(phone);

        // D-14: a yes is kept even if the phone was signed out meanwhile.
        assertThat(diary.sayYesToAStopSignWhileSignedOut(sheetCode, BIRTH_DATE)).contains("112");
        assertThat(new ToDoPage(desk).open().about("Stella Stages")).contains("Sign to stop");

        assertThat(diary.nothingToDo()).contains("paused", "your clinic has talked with you");
        Accessibility.check(phone);
        assertThat(program.open(programId).stopped()).contains("said yes to a warning sign");
        Accessibility.check(desk);
        program.resume("Seen by the physician, may go on");
        assertThat(program.happened().get(0)).contains("Resumed", "Seen by the physician, may go on");
        phone.reload();
        assertThat(diary.exercises()).isNotEmpty();

        PrescribePage next = program.open(programId).change();
        assertThat(next.saysOfStages()).contains("gone on to the next stage");
        Accessibility.check(desk);
        assertThat(next.leaveOutWhatIsOver().items()).containsExactlyElementsOf(later);
    }

    private static void signIn(Page page) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn("thea", "stretch every day");
    }
}
