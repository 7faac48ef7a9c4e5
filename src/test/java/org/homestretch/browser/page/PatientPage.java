package org.homestretch.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A patient: conditions, programs, adherence and diary. */
public final class PatientPage {

    private final Page page;

    public PatientPage(Page page) {
        this.page = page;
    }

    public PatientPage open(long patientId) {
        page.navigate("/clinic/patient/patient.xhtml?id=" + patientId);
        return this;
    }

    public long patientId() {
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** What can be taken in at a glance. */
    public String glance() {
        return page.locator(".gl-tiles").innerText();
    }

    /** How far down the glance reaches, in pixels from the top of the page. */
    public double endOfGlance() {
        BoundingBox box = page.locator(".gl-tiles").boundingBox();
        return box.y + box.height;
    }

    /** From the glance straight to the draft of the next version. */
    public PrescribePage change() {
        Widgets.byId(page, "nextForm:changeProgram").click();
        page.waitForURL("**/clinician/program/prescribe.xhtml?program=*");
        return new PrescribePage(page);
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
