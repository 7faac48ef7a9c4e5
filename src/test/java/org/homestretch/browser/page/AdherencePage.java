package org.homestretch.browser.page;

import com.microsoft.playwright.Page;

/** How one program is followed. */
public final class AdherencePage {

    private final Page page;

    public AdherencePage(Page page) {
        this.page = page;
    }

    public AdherencePage open(long programId) {
        page.navigate("/clinician/adherence/program.xhtml?id=" + programId);
        return this;
    }

    /** Session adherence of the whole program, such as "96 %". */
    public String sessionAdherence() {
        return page.locator("#sessionAdherence").innerText();
    }

    /** Everything that the page says about sources of entries. */
    public String text() {
        return page.locator("main").innerText();
    }
}
