package org.homestretch.browser.page;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The page that tells whether a handout is genuine. */
public final class CheckPage {

    private final Page page;

    public CheckPage(Page page) {
        this.page = page;
    }

    /** What the product says of a sheet code. */
    public String code(String code) {
        page.navigate("/clinic/handout/check.xhtml");
        Widgets.byId(page, "codeForm:of").fill(code);
        Widgets.byId(page, "codeForm:checkTyped").click();
        page.waitForURL("**/check.xhtml?of=*");
        return page.locator("main section").innerText();
    }

    /** What is still in the field after something was typed that is no code. */
    public String mistyped(String typed) {
        page.navigate("/clinic/handout/check.xhtml");
        Widgets.byId(page, "codeForm:of").fill(typed);
        Widgets.byId(page, "codeForm:checkTyped").click();
        page.locator(".ui-message-error").waitFor();
        return Widgets.byId(page, "codeForm:of").inputValue();
    }

    /** What is said beside the field. */
    public String problem() {
        return page.locator(".ui-message-error").innerText();
    }

    /** What the product says of a file. */
    public String file(Path file) {
        page.navigate("/clinic/handout/check.xhtml");
        Widgets.byId(page, "fileForm:file").setInputFiles(file);
        Widgets.byId(page, "fileForm:checkFile").click();
        page.waitForURL("**/check.xhtml?of=*");
        return page.locator("main section").innerText();
    }
}
