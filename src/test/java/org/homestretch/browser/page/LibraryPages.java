package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** The pages on which a clinic works on its library: editor, pictures, one exercise, review. */
public final class LibraryPages {

    private static final Pattern EXERCISE = Pattern.compile(".*/clinic/library/exercise\\.xhtml\\?slug=.*");

    private final Page page;

    public LibraryPages(Page page) {
        this.page = page;
    }

    public LibraryPages newExercise() {
        page.navigate("/clinician/library/edit.xhtml");
        return this;
    }

    public LibraryPages write(String title, String purpose, String... steps) {
        Widgets.byId(page, "edit:title").fill(title);
        Widgets.byId(page, "edit:purpose").fill(purpose);
        Locator fields = page.locator(".hs-edit-step textarea");
        for (int i = 0; i < steps.length; i++) {
            fields.nth(i).fill(steps[i]);
        }
        page.locator("[id$=':preview'] li").nth(steps.length - 1).waitFor();
        Widgets.settle(page);
        return this;
    }

    /** Moves a step down by keyboard. */
    public LibraryPages stepDown(int place) {
        page.locator(".hs-edit-step textarea").nth(place).press("Alt+ArrowDown");
        page.waitForFunction(
                "place => document.activeElement.closest('[data-step]')?.dataset.step === String(place)", place + 1);
        Widgets.settle(page);
        return this;
    }

    public List<String> preview() {
        return page.locator("[id$=':preview'] li").allInnerTexts();
    }

    public LibraryPages mainRegion(String region) {
        Widgets.byId(page, "edit:mainRegion").selectOption(new SelectOption().setLabel(region));
        return this;
    }

    public LibraryPages save() {
        Widgets.byId(page, "edit:save").click();
        Widgets.settle(page);
        return this;
    }

    /** What stands beside the field that is not right yet. */
    public String messageAt(String field) {
        return page.locator(".hs-field")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id='edit:" + field + "']")))
                .locator(".ui-message")
                .innerText();
    }

    /** The slug of the exercise that is shown. */
    public String slug() {
        page.waitForURL(EXERCISE);
        return page.url().replaceAll(".*slug=", "");
    }

    public LibraryPages addPicture(String slug, String name, byte[] file, String words) {
        page.navigate("/clinician/library/pictures.xhtml?slug=" + slug);
        Widgets.byId(page, "upload:file").setInputFiles(new FilePayload(name, "image/jpeg", file));
        Widgets.byId(page, "upload:alternative").fill(words);
        Widgets.byId(page, "upload:add").click();
        page.waitForLoadState();
        return this;
    }

    public String pictureProblem() {
        return page.locator("[id='upload'] .ui-message-error:visible").first().innerText();
    }

    public Locator pictures() {
        return page.locator("main img[src*='/picture/']");
    }

    public LibraryPages read(String slug) {
        page.navigate("/clinic/library/exercise.xhtml?slug=" + slug);
        return this;
    }

    public String badges() {
        return page.locator(".hs-toolbar").last().innerText();
    }

    /** Finds it in the list of what waits and signs it off with one key. */
    public LibraryPages signOff(String language, String title) {
        page.navigate("/manager/library/review.xhtml" + (language == null ? "" : "?language=" + language));
        Locator row = page.locator(".hs-review-list a").filter(new Locator.FilterOptions().setHasText(title));
        while (row.count() == 0) {
            Widgets.byId(page, "review:next").click();
            Widgets.settle(page);
        }
        row.first().click();
        page.locator("[id='sheetTitle']")
                .filter(new Locator.FilterOptions().setHasText(title))
                .waitFor();
        Widgets.settle(page);
        page.keyboard().press("s");
        page.locator("[id='sheetTitle']")
                .filter(new Locator.FilterOptions().setHasNotText(title))
                .waitFor();
        Widgets.settle(page);
        return this;
    }
}
