package org.homestretch.browser.page;

import com.microsoft.playwright.Page;

/** Two versions of a program side by side. */
public final class ComparePage {

    private final Page page;

    public ComparePage(Page page) {
        this.page = page;
    }

    /** Such as "1 changed, 0 added, 0 removed, 1 as before". */
    public String summary() {
        return page.locator("#changesTitle").innerText();
    }

    public String table() {
        return page.locator("table.cmp-table").innerText();
    }
}
