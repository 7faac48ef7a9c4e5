package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The plan beside the exercises of a draft: goals, what the patient reads, the checklist, technique. */
public final class PlanPanel {

    private final Page page;

    public PlanPanel(Page page) {
        this.page = page;
    }

    /** Adds a goal by keyboard: one line and Enter. */
    public PlanPanel goal(String activity) {
        Locator line = Widgets.byId(page, "goalForm:activity");
        line.fill(activity);
        line.press("Enter");
        goalOf(activity).waitFor();
        Widgets.settle(page);
        return this;
    }

    /** Chooses a score on the scale with the arrow keys, from 0 upward, and saves with Enter. */
    public PlanPanel rate(String activity, int score) {
        Locator scale = goalOf(activity).getByRole(AriaRole.RADIO);
        scale.first().press("Space");
        for (int place = 0; place < score; place++) {
            scale.nth(place).press("ArrowRight");
        }
        scale.nth(score).press("Enter");
        Widgets.settle(page);
        return this;
    }

    /** What is said of a goal. */
    public String sayingOf(String activity) {
        return goalOf(activity).innerText();
    }

    /** Attaches a page that is proposed for this patient. */
    public PlanPanel attachProposed(String title) {
        open("educationForm");
        Locator offer = page.locator("[id='educationForm:offered'] li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText("suits this patient"));
        offer.locator("[id$=':attach']").click();
        Widgets.settle(page);
        return this;
    }

    /** The titles of what the patient is given to read. */
    public String attached() {
        open("educationForm");
        return page.locator("[id='educationForm:education']").innerText();
    }

    public PlanPanel tick(String point) {
        open("checklistForm");
        box(point).click();
        Widgets.settle(page);
        return this;
    }

    /** Ticks that an exercise was shown and checked. */
    public PlanPanel techniqueChecked(String exercise) {
        page.locator(".pr-row")
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .locator(".plan-technique")
                .click();
        Widgets.settle(page);
        return this;
    }

    public boolean isTechniqueChecked(String exercise) {
        return "true"
                .equals(page.locator(".pr-row")
                        .filter(new Locator.FilterOptions().setHasText(exercise))
                        .locator(".plan-technique")
                        .getAttribute("aria-checked"));
    }

    public boolean isTicked(String label) {
        return "true".equals(box(label).getAttribute("aria-checked"));
    }

    /** Notes an agreed change by keyboard: one line and Enter. */
    public PlanPanel agree(String change) {
        open("agreedForm");
        Locator line = Widgets.byId(page, "agreedForm:change");
        line.fill(change);
        line.press("Enter");
        page.locator("[id='agreedForm:agreed'] li")
                .filter(new Locator.FilterOptions().setHasText(change))
                .waitFor();
        Widgets.settle(page);
        return this;
    }

    private Locator goalOf(String activity) {
        return page.locator(".plan-goal").filter(new Locator.FilterOptions().setHasText(activity));
    }

    private Locator box(String label) {
        return page.locator(".plan-tick").filter(new Locator.FilterOptions().setHasText(label));
    }

    private void open(String form) {
        Locator part = page.locator(".plan-part")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id='" + form + "']")));
        if (part.getAttribute("open") == null) {
            part.locator("summary").first().click();
        }
    }
}
