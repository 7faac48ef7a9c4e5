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

    public ProgramPage confirm() {
        Widgets.byId(page, ":doIssue").click();
        page.waitForURL("**/clinic/program/program.xhtml?id=*");
        return new ProgramPage(page);
    }
}
