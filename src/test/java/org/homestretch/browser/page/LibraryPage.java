package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The exercise library, worked by keyboard. */
public final class LibraryPage {

    private static final String CARDS = ".hs-exercises > li";

    private final Page page;

    public LibraryPage(Page page) {
        this.page = page;
    }

    public LibraryPage open() {
        page.navigate("/clinic/library/list.xhtml");
        return this;
    }

    /** Jumps into the search from wherever the focus is, and types. */
    public LibraryPage search(String text) {
        page.keyboard().press("/");
        page.keyboard().press("Backspace");
        page.keyboard().type(text);
        page.waitForFunction("text => new URLSearchParams(location.search).get('q') === (text || null)", text);
        Widgets.settle(page);
        return this;
    }

    /** Switches a chip of the filters on or off. */
    public LibraryPage chip(String label) {
        Locator chip = page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
        chip.focus();
        page.keyboard().press("Space");
        Widgets.settle(page);
        return this;
    }

    /** From the search to the first card, and on by as many cards. */
    public LibraryPage goToCard(int number) {
        page.keyboard().press("Control+k");
        page.keyboard().press("ArrowDown");
        page.locator(CARDS + " h2 a:focus").waitFor();
        for (int i = 1; i < number; i++) {
            page.keyboard().press("ArrowRight");
        }
        return this;
    }

    public LibraryPage star() {
        page.keyboard().press("f");
        Widgets.settle(page);
        return this;
    }

    /** Opens the card in focus and answers with the heading of its page. */
    public String openCard() {
        page.keyboard().press("Enter");
        page.waitForURL("**/clinic/library/exercise.xhtml?slug=*");
        return page.locator("main h1").innerText();
    }

    public LibraryPage back() {
        page.goBack();
        page.locator(CARDS).first().waitFor();
        return this;
    }

    /** The title of the card in focus. */
    public String focused() {
        return page.locator(CARDS + " h2 a:focus").innerText();
    }

    public List<String> titles() {
        return page.locator(CARDS + " h2").allInnerTexts();
    }

    public List<String> starred() {
        return page.locator(CARDS)
                .filter(new Locator.FilterOptions().setHas(page.locator("[aria-pressed=true]")))
                .locator("h2")
                .allInnerTexts();
    }

    /** What is said aloud of the number found. */
    public String announced() {
        return page.locator(".hs-library-count [role=status]").innerText().strip();
    }

    public LibraryPage readIn(String language) {
        page.getByLabel("Titles and instructions in").selectOption(language);
        page.locator("h2[lang]:not([lang=en]), h1[lang]:not([lang=en])").first().waitFor();
        Widgets.settle(page);
        return this;
    }

    /** Clicks a region on the picture of the body. */
    public LibraryPage pointAt(String region) {
        page.locator("[data-region=" + region + "] > :not(title)").first().click();
        Widgets.settle(page);
        return this;
    }
}
