package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How programs are followed across patients. */
public final class ReportPage {

    private final Page page;

    public ReportPage(Page page) {
        this.page = page;
    }

    /** As a manager sees it. */
    public ReportPage open() {
        page.navigate("/manager/report/adherence.xhtml");
        return this;
    }

    /** How many programs of that therapist ran in the period. */
    public int programsOf(String therapist) {
        Locator row = page.locator("section[aria-labelledby='therapistsTitle'] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(therapist));
        return Integer.parseInt(row.locator("td").first().innerText().strip());
    }

    /** The line of one patient. */
    public String lineOf(String patient) {
        return page.locator("section[aria-labelledby='patientsTitle'] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(patient))
                .innerText();
    }
}
