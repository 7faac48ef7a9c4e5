package org.homestretch.browser.page;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** A keyboard that counts what is pressed and how long it all takes. */
public final class CountedKeys {

    private final Page page;
    private final long began = System.nanoTime();
    private int presses;

    public CountedKeys(Page page) {
        this.page = page;
    }

    public CountedKeys type(String text) {
        text.chars().forEach(letter -> press(Character.toString(letter)));
        return this;
    }

    /** @param key such as "Enter" or "Alt+ArrowUp", which is one press */
    public CountedKeys press(String key) {
        page.keyboard().press(key);
        presses++;
        return this;
    }

    public int presses() {
        return presses;
    }

    /** Such as "41 key presses, 6.2 s". */
    public String told() {
        return String.format(Locale.ROOT, "%d key presses, %.1f s", presses, (System.nanoTime() - began) / 1e9);
    }
}
