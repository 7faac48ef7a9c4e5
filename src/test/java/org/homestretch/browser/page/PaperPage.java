package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a returned paper sheet is typed in. */
public final class PaperPage {

    private final Page page;

    public PaperPage(Page page) {
        this.page = page;
    }

    public PaperPage open() {
        page.navigate("/clinic/diary/paper.xhtml");
        return this;
    }

    public PaperPage open(long programId) {
        page.navigate("/clinic/diary/paper.xhtml?program=" + programId);
        return found();
    }

    public PaperPage find(String sheetCode) {
        Widgets.byId(page, "findForm:code").fill(sheetCode);
        Widgets.byId(page, "findForm:find").click();
        return this;
    }

    public String message() {
        Locator message = page.locator(".ui-message-error, .ui-messages-error").first();
        message.waitFor();
        return message.innerText();
    }

    public PaperPage found() {
        page.locator("table.hs-paper").waitFor();
        return this;
    }

    /** Fills every open and empty box of the week shown with the same state. */
    public int fillEmptyBoxes(String state) {
        int filled = 0;
        for (Locator box : page.locator("table.hs-paper select").all()) {
            if (box.inputValue().isEmpty()) {
                box.selectOption(state);
                filled++;
            }
        }
        return filled;
    }

    public PaperPage worstPain(int pain) {
        for (Locator field : page.locator("table.hs-paper input[id$=':pain']").all()) {
            if (field.inputValue().isEmpty()) {
                field.fill(String.valueOf(pain));
            }
        }
        return this;
    }

    public PaperPage save() {
        Widgets.byId(page, "paperForm:save").click();
        // The page is opened anew and says how much was saved.
        page.locator(".ui-messages-info").waitFor();
        return found();
    }
}
