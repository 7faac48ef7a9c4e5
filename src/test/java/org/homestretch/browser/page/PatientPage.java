package org.homestretch.browser.page;

import com.microsoft.playwright.Page;

/** A patient: conditions, programs, adherence and diary. */
public final class PatientPage {

    private final Page page;

    public PatientPage(Page page) {
        this.page = page;
    }

    /** @param since month in which it began, such as 07/2026 */
    public PatientPage note(String condition, String since) {
        Widgets.byId(page, ":askCondition").click();
        Widgets.choose(page, "code", condition);
        Widgets.byId(page, ":since").fill(since);
        Widgets.byId(page, "conditionForm:add").click();
        page.locator(".hs-conditions li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(condition))
                .waitFor();
        return this;
    }

    /** Opens the questions of the screening. */
    public ScreeningPage screen() {
        page.locator("[id='screening'] a.hs-button-link").click();
        page.waitForURL("**/clinician/patient/screening.xhtml?patient=*");
        return new ScreeningPage(page);
    }

    /** Answers the screening of somebody with nothing to worry about. */
    public PatientPage screened() {
        return screen().pain(3, "1/2026", "Strain after lifting").noToAll().record();
    }

    public PrescribePage newProgram(String title) {
        return newProgram().call(title);
    }

    /** A new program under the title that is proposed. */
    public PrescribePage newProgram() {
        Widgets.byId(page, ":newProgram").click();
        page.waitForURL("**/clinician/program/prescribe.xhtml?program=*");
        return new PrescribePage(page);
    }
}
