package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;

/** Where the manager keeps the clinic's details, its letterhead, and how it prints. */
public final class ClinicPage {

    private final Page page;

    public ClinicPage(Page page) {
        this.page = page;
    }

    public ClinicPage open() {
        page.navigate("/manager/clinic/details.xhtml");
        return this;
    }

    /** Types the clinic's name and its emergency number, and saves them. */
    public ClinicPage describe(String name, String emergencyNumber) {
        Widgets.byId(page, "clinicForm:name").fill(name);
        Widgets.byId(page, "clinicForm:emergencyNumber").fill(emergencyNumber);
        return press("clinicForm:save");
    }

    public String name() {
        return Widgets.byId(page, "clinicForm:name").inputValue();
    }

    /** Uploads a file as the logo. */
    public ClinicPage logo(String name, String contentType, byte[] content) {
        Widgets.byId(page, "logoForm:file").setInputFiles(new FilePayload(name, contentType, content));
        return press("logoForm:showLogo");
    }

    public ClinicPage removeLogo() {
        return press("logoForm:removeLogo");
    }

    /** The logo on the sample of the letterhead. */
    public Locator shownLogo() {
        return page.locator("[data-paper] img");
    }

    /** Types a color without saving it. */
    public ClinicPage typeColor(String color) {
        Widgets.byId(page, "accentForm:accent").fill(color);
        return this;
    }

    public ClinicPage saveColor() {
        return press("accentForm:chooseAccent");
    }

    public String color() {
        return Widgets.byId(page, "accentForm:accent").inputValue();
    }

    /** The color of the sample of the letterhead, as the browser computes it. */
    public String sampleColor() {
        return (String) page.locator("[data-paper]").evaluate("sample => getComputedStyle(sample).color");
    }

    /** What is said beside an input. */
    public String messageAt(String form) {
        return page.locator("[id='" + form + "'] .ui-message-error:not([hidden])")
                .innerText();
    }

    /** Chooses how handouts look for whoever has not chosen otherwise. */
    public ClinicPage print(String layout, String paper, String palette) {
        Widgets.choose(page, "layout", layout);
        Widgets.choose(page, "paper", paper);
        Widgets.choose(page, "palette", palette);
        return press("clinicPrintForm:saveClinicPrint");
    }

    /** The layout that is chosen now. */
    public String layout() {
        return Widgets.byId(page, "clinicPrintForm:layout_label").innerText();
    }

    private ClinicPage press(String button) {
        Widgets.byId(page, button).click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }
}
