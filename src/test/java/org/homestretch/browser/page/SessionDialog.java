package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What covers a page that nobody has used for a while. */
public final class SessionDialog {

    private final Page page;

    public SessionDialog(Page page) {
        this.page = page;
    }

    /** Whether it asks for the password. */
    public Locator locked() {
        return page.locator("#sessionPassword");
    }

    /** The button that goes on with the password. */
    public Locator unlocking() {
        return page.locator("#sessionDialog button[type=submit]");
    }

    public Locator wrongPassword() {
        return page.locator("#sessionDialog [data-wrong]");
    }

    public void unlock(String password) {
        locked().fill(password);
        locked().press("Enter");
    }
}
