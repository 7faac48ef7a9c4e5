package org.homestretch.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Where staff sign in. */
public final class SignInPage {

    private final Page page;

    public SignInPage(Page page) {
        this.page = page;
    }

    /** Opens the page; the response tells its status and headers. */
    public Response open() {
        return page.navigate("/public/sign-in.xhtml");
    }

    /** Signs in and waits for the page that follows. */
    public void signIn(String username, String password) {
        page.locator("[id$='username']").fill(username);
        page.locator("[id$='password']").fill(password);
        page.locator("[id$='signIn']").click();
        page.waitForURL(url -> !url.contains("/public/sign-in.xhtml"));
    }
}
