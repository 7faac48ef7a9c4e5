package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import org.homestretch.browser.page.AdherencePage;
import org.homestretch.browser.page.CheckPage;
import org.homestretch.browser.page.IssueDialog;
import org.homestretch.browser.page.PaperPage;
import org.homestretch.browser.page.PhonePage;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.ProgramPage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.ReportPage;
import org.homestretch.browser.page.SignInPage;
import org.homestretch.testing.PrintedPages;
import org.homestretch.testing.QrCodes;
import org.junit.jupiter.api.Test;

/** The clinic's main job from end to end: prescribe, print, record, report. */
@InBrowser
class MainJourney {

    private static final String PASSWORD = "stretch every day";
    private static final String THERAPIST = "Thea Sample";

    /** A fortnight touches three calendar weeks at most. */
    private static final int WEEKS_AT_MOST = 3;

    private static final LocalDate BIRTH_DATE = LocalDate.of(1961, 3, 9);

    @Test
    void a_therapist_prescribes_prints_and_sees_what_was_done(
            Page desk, @Phone Page phone, Page office, Product product) throws Exception {
        signIn(office, "manager");
        int programsBefore = new ReportPage(office).open().programsOf(THERAPIST);

        signIn(desk, "thea");
        ProgramPage program = prescribe(desk);
        long programId = program.programId();
        byte[] handout = Files.readAllBytes(program.handout().path());
        String sheetCode = program.sheetCode();
        assertHandout(handout, sheetCode);
        assertThat(Files.readAllBytes(program.handout().path())).isEqualTo(handout);

        product.letPass(14, programId);
        recordAWeekOnThePhone(phone, QrCodes.on(handout, 1).orElseThrow());
        typeInTheOtherWeek(desk, sheetCode);

        AdherencePage adherence = new AdherencePage(desk).open(programId);
        assertThat(adherence.sessionAdherence()).startsWith("9").endsWith("%");
        ReportPage report = new ReportPage(office).open();
        assertThat(report.programsOf(THERAPIST)).isEqualTo(programsBefore + 1);
        assertThat(report.lineOf("Journey, Marta")).contains(THERAPIST, "Good");

        new ProgramPage(desk)
                .open(programId)
                .change()
                .type("Bridge", "amount", "12")
                .issue()
                .consider("Same as before")
                .confirm();
        assertThat(new ProgramPage(desk).versions()).contains("Version 2").contains("Version 1");

        // H-35: the paper of the first version is told from that of the second.
        assertThat(new CheckPage(desk).code(sheetCode)).contains("Genuine", "Replaced on", "by version 2");
    }

    private static void signIn(Page page, String username) {
        SignInPage signIn = new SignInPage(page);
        signIn.open();
        signIn.signIn(username, PASSWORD);
    }

    private static ProgramPage prescribe(Page desk) {
        PrescribePage draft = new RegisterPage(desk)
                .open()
                .register("Marta", "Journey", "9/3/1961")
                .note("Chronic pain", "07/2026")
                .note("Osteoarthritis", "3/2019")
                .screened()
                .newProgram("Back and knee");
        for (String search : new String[] {"cat cow", "figure four", "child's pose", "supine hamstring", "bridge"}) {
            draft.add(search);
        }
        assertThat(draft.items()).hasSize(5);
        assertThat(draft.cautionsOf("Child's pose")).isNotEmpty();
        draft.type("Bridge", "sets", "99");
        assertThat(draft.messageAt("Bridge", "sets")).contains("10");
        Accessibility.checkRefused(desk);
        draft.type("Bridge", "sets", "2");
        assertThat(draft.minutes()).contains("min");

        IssueDialog issue = draft.issue();
        assertThat(issue.subjects()).contains("Child's pose");
        return issue.consider("Knees padded and tried out in the clinic").confirm();
    }

    private static void assertHandout(byte[] pdf, String sheetCode) {
        assertThat(PrintedPages.of(pdf).text())
                .contains("Marta Journey", sheetCode, "Child's pose", "When to stop and get help");
    }

    private static void recordAWeekOnThePhone(Page window, String address) {
        PhonePage phone = new PhonePage(window).scan(address).confirm(BIRTH_DATE.plusDays(1));
        assertThat(phone.problem()).isNotBlank();
        phone.confirm(BIRTH_DATE).day();
        assertThat(window.url()).doesNotContain("#");
        // D-13: where to get help is told without a network.
        window.context().setOffline(true);
        assertThat(phone.help()).contains("112");
        window.context().setOffline(false);
        Accessibility.check(window);
        phone.firstNotDone("Forgot").worstPain(3);
        for (int day = 0; day < 7; day++) {
            phone.previousDay().everythingDone();
        }
        phone.firstNotDone("Forgot");
    }

    /** The sheet opens at the earliest week with an empty box, whatever the weekday on which the journey is made. */
    private static void typeInTheOtherWeek(Page desk, String sheetCode) {
        PaperPage paper = new PaperPage(desk).open();
        paper.find(mistyped(sheetCode));
        assertThat(paper.message()).isNotBlank();
        for (int week = 0; week < WEEKS_AT_MOST; week++) {
            paper.open().find(sheetCode.toLowerCase(Locale.ROOT)).found();
            if (paper.fillEmptyBoxes("DONE") > 0) {
                paper.worstPain(2).save();
            }
        }
    }

    private static String mistyped(String code) {
        return (code.startsWith("7") ? "8" : "7") + code.substring(1);
    }
}
