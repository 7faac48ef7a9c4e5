package org.homestretch.browser.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issued program: its versions, its handout and its diary. */
public final class ProgramPage {

    private static final Pattern SHEET_CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Page page;

    public ProgramPage(Page page) {
        this.page = page;
    }

    public ProgramPage open(long programId) {
        page.navigate("/clinic/program/program.xhtml?id=" + programId);
        return this;
    }

    public long programId() {
        Matcher id = ID.matcher(page.url());
        if (!id.find()) {
            throw new AssertionError("no program in " + page.url());
        }
        return Long.parseLong(id.group(1));
    }

    /** Prints the handout, or downloads the archived one again. */
    public Download handout() {
        return page.waitForDownload(
                () -> Widgets.byId(page, "handoutForm:print").click());
    }

    /** Prints a handout in another layout and with a line about the next visit. */
    public Download handout(String layout, String nextVisit) {
        wanted(layout, nextVisit);
        return page.waitForDownload(
                () -> Widgets.byId(page, "handoutOptionsForm:printSo").click());
    }

    private void wanted(String layout, String nextVisit) {
        Widgets.byId(page, "handoutForm:options").click();
        Widgets.byId(page, "handoutOptionsForm:nextVisit").waitFor();
        Widgets.choose(page, "layout", layout);
        Widgets.settle(page);
        Widgets.byId(page, "handoutOptionsForm:nextVisit").fill(nextVisit);
    }

    /** Looks at the same without printing it. */
    public PreviewDialog preview(String layout, String nextVisit) {
        wanted(layout, nextVisit);
        Widgets.byId(page, "handoutOptionsForm:nextVisit").press("Tab");
        return new PreviewDialog(page);
    }

    /** Chooses how the handout is printed. */
    public PreviewDialog choose() {
        Widgets.byId(page, "handoutForm:options").click();
        return new PreviewDialog(page);
    }

    /** Prints a diary for the weeks that follow those on paper. */
    public Download furtherDiary() {
        return page.waitForDownload(
                () -> Widgets.byId(page, "handoutForm:diary").click());
    }

    /** What the page says of the handouts printed so far, the latest first. */
    public List<String> prints() {
        return page.locator(".ho-prints li").allInnerTexts();
    }

    /** The sheet code of the printed handout, as it stands on the page. */
    public String sheetCode() {
        Matcher code = SHEET_CODE.matcher(
                page.locator("section[aria-labelledby='handoutTitle']").innerText());
        if (!code.find()) {
            throw new AssertionError("no sheet code on the page");
        }
        return code.group();
    }

    /** Opens the draft of the next version. */
    public PrescribePage change() {
        Widgets.byId(page, "programForm:change").click();
        page.waitForURL("**/clinician/program/prescribe.xhtml?program=*");
        return new PrescribePage(page);
    }

    /** Makes an exercise of the latest version harder; answers with what the draft says about it. */
    public String harder(String exercise) {
        page.locator(".pr-issued li")
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .locator("button[id$=':harder']")
                .click();
        page.waitForURL("**/clinician/program/prescribe.xhtml?program=*");
        return page.locator("[id='messages'] .ui-messages-info").innerText();
    }

    /** Compares the latest version with the one before. */
    public ComparePage compare() {
        page.locator("a[href*='compare.xhtml']").first().click();
        page.waitForURL("**/clinic/program/compare.xhtml?*");
        return new ComparePage(page);
    }

    /** What is said of each stage, in their order. */
    public List<String> stages() {
        return page.locator(".pr-stages > li").allInnerTexts();
    }

    /** Lets the next stage begin on the day that is proposed. */
    public ProgramPage beginNextStage() {
        page.reload();
        Widgets.byId(page, "stagesForm:begin").click();
        Widgets.byId(page, "beginStageForm:doBegin").click();
        page.locator("#beginStageDialog").waitFor(HIDDEN);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** What is said of a warning sign that put the program on hold. */
    public String stopped() {
        return page.locator(".pr-stopped").innerText();
    }

    /** Resumes the program after a warning sign. */
    public ProgramPage resume(String reason) {
        Widgets.byId(page, "programForm:resumeStopped").click();
        Widgets.byId(page, "resumeForm:resumeReason").fill(reason);
        Widgets.byId(page, "resumeForm:resumeDo").click();
        page.locator(".pr-stopped").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Who did what when, the latest first. */
    public List<String> happened() {
        page.navigate("/clinic/program/history.xhtml?id=" + programId());
        return page.locator(".tl-row").allInnerTexts();
    }

    public String versions() {
        return page.locator("section[aria-labelledby='versionsTitle']").innerText();
    }

    /** What is said of goals and the next review. */
    public String goals() {
        return page.locator("section[aria-labelledby='goalsTitle']").innerText();
    }

    /** How many exercises were shown to the patient and checked. */
    public String techniques() {
        return page.locator(".plan-techniques summary").innerText();
    }

    /** The answers to the cautions of the version shown. */
    public List<String> answers() {
        return page.locator(".ca-record li").allInnerTexts();
    }
}
