package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.homestretch.browser.page.Motion;

/** The rules of WCAG 2.2 AA that a machine can check. */
public final class Accessibility {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with the broken rules and the elements that break them. */
    public static void check(Page page) {
        Motion.end(page);
        List<Rule> broken = new AxeBuilder(page).withTags(LEVELS).analyze().getViolations();
        assertThat(broken).extracting(Accessibility::describe).as(page.url()).isEmpty();
    }

    /** Fails unless each field that a message stands beside says that it was refused, and is described by that message. */
    public static void checkRefused(Page page) {
        page.waitForLoadState();
        Object untied = page.evaluate(
                "() => [...document.querySelectorAll('.ui-message-error:not([hidden])')]"
                        + ".filter(message => !document.querySelector("
                        + "`[aria-invalid=true][aria-describedby~='${message.id}_error-detail']`)).map(message => message.outerHTML)");
        assertThat((List<?>) untied).as(page.url()).isEmpty();
        assertThat(page.locator("[aria-invalid=true]").count()).as(page.url()).isPositive();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
