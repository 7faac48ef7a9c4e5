package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The prescribing screen: library on the left, draft on the right. */
public final class PrescribePage {

    private final Page page;

    public PrescribePage(Page page) {
        this.page = page;
        page.locator("#desk[data-ready]").waitFor();
    }

    /** Searches and takes the first exercise found, by keyboard alone. */
    public PrescribePage add(String search) {
        int before = items().size();
        Locator field = Widgets.byId(page, "libraryForm:search");
        field.fill(search);
        field.press("Enter");
        page.waitForFunction("before => document.querySelectorAll('.pr-row').length > before", before);
        Widgets.settle(page);
        return this;
    }

    /** Adds the first exercise found for what was typed into the search field. */
    public PrescribePage addWith(CountedKeys typed) {
        int before = items().size();
        typed.press("Enter");
        return awaitExercises(before + 1);
    }

    public PrescribePage awaitExercises(int atLeast) {
        page.waitForFunction("count => document.querySelectorAll('.pr-row').length >= count", atLeast);
        Widgets.settle(page);
        return this;
    }

    /** Presses a key and waits until what it asks for has come about. */
    public PrescribePage press(CountedKeys keys, String key) {
        keys.press(key);
        Widgets.settle(page);
        return this;
    }

    /** @param stage of a protocol, such as "neck/1" */
    public PrescribePage startFrom(String stage) {
        page.locator("#startFrom").click();
        page.locator("[data-stage='" + stage + "']").click();
        page.locator(".pr-row").first().waitFor();
        Widgets.settle(page);
        return this;
    }

    /** Takes over a protocol with all its stages. */
    public PrescribePage startFromAllStagesOf(String protocol) {
        page.locator("#startFrom").click();
        page.locator("[data-protocol='" + protocol + "']").click();
        page.locator(".pr-row").first().waitFor();
        Widgets.settle(page);
        return this;
    }

    /** Works on another stage. */
    public PrescribePage openStage(int number) {
        page.locator("#stage-" + number).click();
        page.locator("#stage-" + number + "[aria-pressed='true']").waitFor();
        Widgets.settle(page);
        return this;
    }

    public PrescribePage call(String title) {
        Locator field = Widgets.byId(page, "draftForm:title");
        field.fill(title);
        field.press("Tab");
        Widgets.settle(page);
        return this;
    }

    /** The exercises of the draft in their order. */
    public List<String> items() {
        return page.locator(".pr-row h3").allInnerTexts();
    }

    /** The exercises of one phase in their order. */
    public List<String> itemsOf(String phase) {
        return page.locator("[data-phase='" + phase + "'] h3").allInnerTexts();
    }

    /** Takes an exercise by its grip and lets it go over a phase. */
    public PrescribePage drag(String title, String phase) {
        item(title).first().locator("[data-grip]").hover();
        page.mouse().down();
        page.locator("#part-" + phase).hover();
        page.locator(".pr-insert").waitFor();
        page.mouse().up();
        page.locator(".pr-dragging").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Widgets.settle(page);
        return this;
    }

    public PrescribePage focus(String title) {
        item(title).first().focus();
        return this;
    }

    /** The exercise that has the cursor. */
    public String focused() {
        return page.locator(".pr-row:focus-within h3").innerText();
    }

    public String dosageOf(String title) {
        return item(title).first().locator("[id^='dose-']").inputValue();
    }

    /** What is wrong with the dosage that was typed. */
    public String refusedAt(String title) {
        Locator said = item(title).first().locator(".pr-refused:not(:empty)");
        said.waitFor();
        return said.innerText();
    }

    public String noteOf(String title) {
        return item(title).first().locator("[id^='note-']").inputValue();
    }

    /** What was typed earlier and is not saved. */
    public String offeredBack() {
        return page.locator("#unsent").innerText();
    }

    public boolean isOfferingBack() {
        return page.locator("#unsent").isVisible();
    }

    public PrescribePage putBack() {
        page.locator("#unsent [data-do='putBack']").click();
        return this;
    }

    public boolean saysThatNothingIsLost() {
        page.locator("#lost").waitFor();
        return page.locator("#lost").innerText().contains("Nothing is lost");
    }

    /** What the draft says of stages that the patient has behind. */
    public String saysOfStages() {
        return page.locator("[id$=':stages'] .pr-notice").innerText();
    }

    public PrescribePage leaveOutWhatIsOver() {
        page.locator("#leaveBehind").click();
        page.locator("#leaveBehind").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Widgets.settle(page);
        return this;
    }

    /** What the page says above the draft. */
    public String told() {
        return page.locator(".pr-bar-place .pr-notice").innerText();
    }

    public boolean canBeIssued() {
        return Widgets.byId(page, "draftForm:issue").isEnabled();
    }

    /** On a narrow screen: the program instead of the library. */
    public PrescribePage showProgram() {
        page.locator("#showProgram").click();
        return this;
    }

    public boolean isWiderThanTheWindow() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** The cautions shown at an exercise; opens them. */
    public List<String> cautionsOf(String title) {
        Locator mark = item(title).locator(".pr-mark");
        if (mark.count() == 0) {
            return List.of();
        }
        if ("false".equals(mark.getAttribute("aria-expanded"))) {
            mark.click();
        }
        return item(title).locator(".pr-caution").allInnerTexts();
    }

    /** Types into one of the fields of an exercise, which are opened for it. */
    public PrescribePage type(String title, String field, String value) {
        Locator input = item(title).locator("[id$=':" + field + "']");
        if (input.count() == 0) {
            item(title).locator(".pr-unfold").click();
        }
        input.fill(value);
        input.press("Tab");
        Widgets.settle(page);
        return this;
    }

    public String messageAt(String title, String field) {
        return item(title).locator("[id$=':" + field + "Message']").innerText();
    }

    public String minutes() {
        return page.locator(".pr-time").innerText();
    }

    /** Opens the preview of the handout by its key. */
    public PreviewDialog preview() {
        page.locator("#desk h1").first().click();
        page.keyboard().press("p");
        return new PreviewDialog(page);
    }

    /** Opens the dialog in which each caution is answered. */
    public IssueDialog issue() {
        Widgets.byId(page, "draftForm:issue").click();
        page.locator("[id$=':doIssue']").waitFor();
        Widgets.settle(page);
        return new IssueDialog(page);
    }

    private Locator item(String title) {
        return page.locator(".pr-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3").filter(new Locator.FilterOptions().setHasText(title))));
    }
}
