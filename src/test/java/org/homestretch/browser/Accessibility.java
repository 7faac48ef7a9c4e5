package org.homestretch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.2 AA that a machine can check. */
public final class Accessibility {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Colors on their way from one state to the next are nobody's choice; what never ends, such as a spinner, is not waited for. */
    private static final String AT_REST = """
            () => document.getAnimations().every(
                moving => moving.playState !== "running" || moving.effect.getComputedTiming().iterations === Infinity)
            """;

    private Accessibility() {}

    /** Fails with the broken rules and the elements that break them. */
    public static void check(Page page) {
        page.waitForFunction(AT_REST);
        List<Rule> broken = new AxeBuilder(page).withTags(LEVELS).analyze().getViolations();
        assertThat(broken).extracting(Accessibility::describe).as(page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
