package org.homestretch.browser.page;

import com.microsoft.playwright.Page;

/** Where a patient is registered. */
public final class RegisterPage {

    private final Page page;

    public RegisterPage(Page page) {
        this.page = page;
    }

    public RegisterPage open() {
        page.navigate("/clinic/patient/register.xhtml");
        return this;
    }

    /** Chooses what the patient reads. */
    public RegisterPage reads(String language) {
        Widgets.choose(page, "language", language);
        return this;
    }

    /** @param birthDate as the front desk types it, such as 9/3/1961 */
    public PatientPage register(String givenName, String familyName, String birthDate) {
        Widgets.byId(page, ":givenName").fill(givenName);
        Widgets.byId(page, ":familyName").fill(familyName);
        Widgets.byId(page, ":birthDate").fill(birthDate);
        Widgets.byId(page, ":birthDate").press("Tab");
        Widgets.settle(page);
        Widgets.byId(page, ":register").click();
        page.waitForURL("**/clinic/patient/patient.xhtml?id=*");
        return new PatientPage(page);
    }
}
