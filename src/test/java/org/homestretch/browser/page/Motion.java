package org.homestretch.browser.page;

import com.microsoft.playwright.Page;

/** What moves on a page, which no person would click at or judge by its colors. */
public final class Motion {

    /**
     * What never ends, such as a spinner, is not waited for. A button is pale while its request is under way, and PrimeFaces
     * keeps it so for half a second at least, however fast the answer was.
     */
    private static final String AT_REST = """
            () => (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
                && !document.querySelector(".ui-state-loading") && document.getAnimations().every(
                moving => moving.playState !== "running" || moving.effect.getComputedTiming().iterations === Infinity)
            """;

    private Motion() {}

    /** Waits until everything has been answered and nothing is on its way from one state to the next. */
    public static void end(Page page) {
        page.waitForFunction(AT_REST);
    }
}
