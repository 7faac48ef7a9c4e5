package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The file that a draft would print, with what can be chosen about its look. */
public final class PreviewDialog {

    private final Page page;

    PreviewDialog(Page page) {
        this.page = page;
        sheet().waitFor();
    }

    /** Where the file comes from that is shown. */
    public String address() {
        return sheet().getAttribute("src");
    }

    /** @param choice such as "layout" */
    public PreviewDialog choose(String choice, String option) {
        Widgets.byId(page, "previewForm:" + choice).selectOption(option);
        Widgets.settle(page);
        return this;
    }

    /** Prints all further handouts like this. */
    public PreviewDialog remember() {
        Widgets.byId(page, "previewForm:remember").click();
        page.locator("[id$='previewUsual'] .hs-muted").waitFor();
        return this;
    }

    private Locator sheet() {
        return page.locator(".ho-preview .ho-sheet");
    }
}
