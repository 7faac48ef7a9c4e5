package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What is to do: the own work, that of everybody, and what is done. */
public final class ToDoPage {

    private final Page page;

    public ToDoPage(Page page) {
        this.page = page;
    }

    public ToDoPage open() {
        page.navigate("/clinician/work/list.xhtml");
        return this;
    }

    public ToDoPage openDone() {
        page.navigate("/clinician/work/list.xhtml?everybody=true&done=true");
        return this;
    }

    /** What the list says about that patient. */
    public String about(String patient) {
        return String.join("\n", of(patient).allInnerTexts());
    }

    /** Closes the first open work about that patient. */
    public ToDoPage close(String patient, String whatWasDone) {
        of(patient).first().locator("button[id$=':done']").click();
        Locator outcome = Widgets.byId(page, "closeForm:outcome");
        outcome.waitFor();
        outcome.fill(whatWasDone);
        Widgets.byId(page, "closeForm:close").click();
        outcome.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    private Locator of(String patient) {
        return page.locator(".wk-item").filter(new Locator.FilterOptions().setHasText(patient));
    }
}
