package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a person works the parts that many pages share. */
final class Widgets {

    private Widgets() {}

    /** The one element whose id ends so: Faces puts the names of the surrounding forms before it. */
    static Locator byId(Page page, String end) {
        return page.locator("[id$='" + end + "']");
    }

    /** Picks the option of a PrimeFaces menu by its text, as a person does: when dialog and menu have come to rest. */
    static void choose(Page page, String menuId, String option) {
        Motion.end(page);
        byId(page, ":" + menuId).first().click();
        Motion.end(page);
        page.locator("[id$=':" + menuId + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Waits until what was clicked or typed has been answered: no Ajax request is under way or waiting. */
    static void settle(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
