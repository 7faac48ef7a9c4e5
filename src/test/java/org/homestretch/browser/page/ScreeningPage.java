package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The questions asked before exercises are prescribed. */
public final class ScreeningPage {

    private final Page page;

    ScreeningPage(Page page) {
        this.page = page;
    }

    /** @param since month in which the pain began, such as 07/2026 */
    public ScreeningPage pain(int severity, String since, String cause) {
        Widgets.byId(page, ":severity").fill(String.valueOf(severity));
        Widgets.byId(page, ":since").fill(since);
        page.locator("[id$=':causeFound'] label").first().click();
        Widgets.byId(page, ":cause").fill(cause);
        return this;
    }

    /** Presses N at every question, as a therapist does who hears no harm. */
    public ScreeningPage noToAll() {
        Locator questions = page.locator("[data-question]");
        questions.first().locator("input[type=radio]").first().focus();
        for (int i = 0; i < questions.count(); i++) {
            page.keyboard().press("n");
        }
        return this;
    }

    /** @param code such as RF7 */
    public ScreeningPage yes(String code) {
        question(code).locator("input[value=true]").focus();
        page.keyboard().press("y");
        return this;
    }

    public ScreeningPage no(String code) {
        question(code).locator("input[value=true]").focus();
        page.keyboard().press("n");
        return this;
    }

    /** What the screen says about a yes, or an empty text while it is a no. */
    public String saysAt(String code) {
        Locator says = question(code).locator(".sc-on-yes");
        return says.isVisible() ? says.innerText() : "";
    }

    public ScreeningPage clearedAtOnce(String code, String reason) {
        question(code).locator("[id$=':cleared']").fill(reason);
        return this;
    }

    public String messageAt(String code) {
        return question(code).locator(".ui-message-error").first().innerText();
    }

    /** Signs an incomplete form. */
    public ScreeningPage tryToRecord() {
        Widgets.byId(page, ":record").click();
        Widgets.settle(page);
        return this;
    }

    /** Signs it and is back at the patient. */
    public PatientPage record() {
        Widgets.byId(page, ":record").click();
        page.waitForURL("**/clinic/patient/patient.xhtml?id=*");
        return new PatientPage(page);
    }

    /** Signs it and is back at the draft that asked for it. */
    public PrescribePage recordForDraft() {
        Widgets.byId(page, ":record").click();
        page.waitForURL("**/clinician/program/prescribe.xhtml?program=*");
        return new PrescribePage(page);
    }

    private Locator question(String code) {
        return page.locator("[data-question='" + code + "']");
    }
}
