package org.homestretch.browser.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;

/** Several handouts printed in one go. */
public final class BatchPage {

    private final Page page;

    private BatchPage(Page page) {
        this.page = page;
    }

    /** Follows the link on the page of a protocol. */
    public static BatchPage ofProtocol(Page page, String code) {
        page.navigate("/clinic/library/protocol.xhtml?code=" + code);
        page.locator("a[href*='/clinic/handout/batch.xhtml?protocol=']").click();
        page.waitForURL("**/clinic/handout/batch.xhtml?protocol=*");
        return new BatchPage(page);
    }

    /** Who is offered, with what is said of the program. */
    public List<String> offered() {
        return page.locator(".ho-choices li").allInnerTexts();
    }

    /** Orders the chosen ones and waits for the file. */
    public Download print() {
        Widgets.byId(page, "batchForm:order").click();
        page.waitForURL("**/clinic/handout/progress.xhtml?id=*");
        Widgets.byId(page, "progressForm:download").waitFor();
        return page.waitForDownload(
                () -> Widgets.byId(page, "progressForm:download").click());
    }
}
