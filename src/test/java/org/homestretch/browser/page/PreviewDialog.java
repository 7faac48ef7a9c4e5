package org.homestretch.browser.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;

/** The file that a draft or a version would print, beside what can be chosen about it. */
public final class PreviewDialog {

    private final Page page;

    PreviewDialog(Page page) {
        this.page = page;
        sheet().waitFor();
        Widgets.settle(page);
    }

    /** The file that is shown, asked for once more in the same way. */
    public APIResponse file() {
        FormData fields = FormData.create();
        for (Locator field : asking().locator("input[type='hidden']").all()) {
            fields.append(field.getAttribute("name"), field.inputValue());
        }
        return page.request().post(address(), RequestOptions.create().setForm(fields));
    }

    /** Where the file is asked for. */
    public String address() {
        return URI.create(asking().getAttribute("action")).getPath();
    }

    /** What the browser has kept as the address of the file. */
    public String shownAt() {
        String name = sheet().getAttribute("name");
        page.waitForCondition(() -> page.frame(name).url().contains("/preview/"));
        return page.frame(name).url();
    }

    /** @param choice such as "layout" */
    public PreviewDialog choose(String choice, String option) {
        Widgets.choose(page, choice, option);
        Widgets.settle(page);
        return this;
    }

    /** Whether that is chosen now. */
    public String chosen(String choice) {
        return Widgets.byId(page, ":" + choice + "_label").innerText();
    }

    /** Leaves out what is printed beside the exercises, or adds it again. */
    public PreviewDialog toggle(String block) {
        dialog().locator(".ui-selectmanycheckbox label")
                .filter(new Locator.FilterOptions().setHasText(block))
                .click();
        Widgets.settle(page);
        return this;
    }

    /** Prints all further handouts like this. */
    public PreviewDialog remember() {
        Widgets.byId(page, ":remember").click();
        page.locator(".ho-usual .hs-muted").waitFor();
        return this;
    }

    /** Gives up the own choice of how to print. */
    public PreviewDialog printAsTheClinic() {
        Widgets.byId(page, ":asClinic").click();
        Widgets.settle(page);
        return this;
    }

    private Locator asking() {
        return dialog().locator("form[target]");
    }

    private Locator dialog() {
        return page.locator(".ho-preview");
    }

    private Locator sheet() {
        return page.locator(".ho-preview .ho-sheet");
    }
}
