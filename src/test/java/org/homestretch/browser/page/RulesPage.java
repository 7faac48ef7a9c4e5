package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The safety rules that the clinic adds. */
public final class RulesPage {

    private final Page page;

    public RulesPage(Page page) {
        this.page = page;
    }

    public RulesPage open() {
        page.navigate("/manager/rules/list.xhtml");
        return this;
    }

    /** Adds a rule that warns whenever one of these exercises is prescribed. */
    public RulesPage warnOf(String exercise, String text) {
        page.navigate("/manager/rules/edit.xhtml");
        Widgets.byId(page, "ruleForm:text").fill(text);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Exercises"))
                .click();
        page.getByLabel(exercise, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** How many programs in use the rule would touch. */
    public String reach() {
        Widgets.byId(page, "ruleForm:preview").click();
        Locator reach = page.locator(".ca-reach:not(:empty)");
        reach.waitFor();
        return reach.innerText();
    }

    public RulesPage add() {
        Widgets.byId(page, "ruleForm:add").click();
        page.waitForURL("**/manager/rules/list.xhtml");
        return this;
    }

    /** What the list says of the rule with that text. */
    public String about(String text) {
        return rule(text).innerText();
    }

    public RulesPage retire(String text, String reason) {
        rule(text).getByRole(AriaRole.BUTTON).click();
        Locator field = Widgets.byId(page, "retireForm:retireReason");
        field.fill(reason);
        Widgets.byId(page, "retireForm:retire").click();
        rule(reason).waitFor();
        return this;
    }

    public boolean isWiderThanTheWindow() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    private Locator rule(String text) {
        return page.locator("tr[data-ri]").filter(new Locator.FilterOptions().setHasText(text));
    }
}
