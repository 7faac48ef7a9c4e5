package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The prescribing screen: library on the left, draft on the right. */
public final class PrescribePage {

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Page page;

    public PrescribePage(Page page) {
        this.page = page;
    }

    /** Searches and takes the first exercise found, by keyboard alone. */
    public PrescribePage add(String search) {
        int before = items().size();
        Locator field = Widgets.byId(page, "libraryForm:search");
        field.fill(search);
        Widgets.settle(page);
        // While one exercise is being added, Enter adds no second one: a double press must not prescribe it twice.
        page.locator("[id$=':addFirst']:not([disabled])").waitFor(ATTACHED);
        field.press("Enter");
        page.waitForFunction("before => document.querySelectorAll('.pr-item').length > before", before);
        Widgets.settle(page);
        return this;
    }

    /** The exercises of the draft in their order. */
    public List<String> items() {
        return page.locator(".pr-item h3").allInnerTexts();
    }

    /** The cautions shown at an exercise. */
    public List<String> cautionsOf(String title) {
        return item(title).locator(".pr-caution").allInnerTexts();
    }

    public PrescribePage moveUp(String title) {
        item(title).locator("[id$=':up']").click();
        Widgets.settle(page);
        return this;
    }

    public PrescribePage type(String title, String field, String value) {
        Locator input = item(title).locator("[id$=':" + field + "']");
        input.fill(value);
        input.press("Tab");
        Widgets.settle(page);
        return this;
    }

    public String messageAt(String title, String field) {
        return item(title).locator("[id$=':" + field + "Message']").innerText();
    }

    public String minutes() {
        return page.locator(".pr-time").innerText();
    }

    /** Opens the dialog in which each caution is answered. */
    public IssueDialog issue() {
        Widgets.byId(page, "draftForm:issue").click();
        page.locator("[id$=':doIssue']").waitFor();
        Widgets.settle(page);
        return new IssueDialog(page);
    }

    private Locator item(String title) {
        return page.locator(".pr-item")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3").filter(new Locator.FilterOptions().setHasText(title))));
    }
}
