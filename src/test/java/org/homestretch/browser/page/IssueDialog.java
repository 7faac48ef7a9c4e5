package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The last look before a version is issued. */
public final class IssueDialog {

    private final Page page;

    IssueDialog(Page page) {
        this.page = page;
    }

    public List<String> cautions() {
        return page.locator("[id='issueForm'] .pr-answer").allInnerTexts();
    }

    /** What the cautions are about: the program as a whole, or exercises. */
    public List<String> subjects() {
        return page.locator("[id='issueForm'] .ca-group").allInnerTexts();
    }

    /** Ticks every warning as considered and gives every block the same reason. */
    public IssueDialog consider(String reason) {
        for (Locator box :
                page.locator("[id='issueForm'] .pr-answer .ui-chkbox-box").all()) {
            box.click();
        }
        for (Locator field : page.locator("[id='issueForm'] [id$=':reason']").all()) {
            field.fill(reason);
        }
        return this;
    }

    /** As hurried hands do. */
    public ProgramPage confirmWithDoubleClick() {
        Widgets.byId(page, ":doIssue").dblclick();
        page.waitForURL("**/clinic/program/program.xhtml?id=*");
        return new ProgramPage(page);
    }

    /** Whether it lets itself be issued at all. */
    public boolean canIssue() {
        return Widgets.byId(page, ":doIssue").isEnabled();
    }

    /** Goes to the health questions that are wanting. */
    public ScreeningPage screen() {
        Widgets.byId(page, ":screen").click();
        page.waitForURL("**/clinician/patient/screening.xhtml?patient=*");
        return new ScreeningPage(page);
    }

    /** Presses the button although something is missing. */
    public void tryToConfirm() {
        Widgets.byId(page, ":doIssue").click();
        page.locator(".ca-missing").first().waitFor();
    }

    /** What is said against issuing, wherever the page says it. */
    public List<String> refusals() {
        return page.locator(".ui-messages-error-summary").allInnerTexts();
    }

    /** How many cautions are marked as not answered. */
    public int missing() {
        return page.locator(".ca-missing").count();
    }

    public ProgramPage confirm() {
        Widgets.byId(page, ":doIssue").click();
        page.waitForURL("**/clinic/program/program.xhtml?id=*");
        return new ProgramPage(page);
    }
}
