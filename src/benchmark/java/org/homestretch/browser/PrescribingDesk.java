package org.homestretch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.function.Predicate;
import org.homestretch.browser.page.PrescribePage;

/** The prescribing screen under quick hands: each deed ends when its answer is shown. */
final class PrescribingDesk {

    private final Page window;
    private final String address;

    /** @param window with the draft open */
    PrescribingDesk(Page window) {
        this.window = window;
        this.address = window.url();
    }

    /** Another page of the same frame, with hardly anything on it. */
    void openBarePage() {
        window.navigate("/account/password.xhtml");
    }

    void open() {
        window.navigate(address);
        new PrescribePage(window);
    }

    /** Asks the screen for nothing: the closer look at an exercise is closed, though none is open. */
    void askForNothing() {
        answered(PrescribingDesk::isStep, () -> window.evaluate("() => { hsLook([]); }"));
    }

    void search(String words) {
        answered(
                PrescribingDesk::isStep,
                () -> window.locator("[id='libraryForm:search']").fill(words));
    }

    /** Adds what was found first. */
    void add() {
        press("Enter");
    }

    /** Types over the dosage of the exercise added last. */
    void typeDosage(String dosage) {
        window.locator(".pr-row").last().locator("[id^='dose-']").fill(dosage);
    }

    void saveDosage() {
        press("Enter");
    }

    void undo() {
        press("Control+z");
    }

    /** Opens the preview and waits for its file. */
    void preview() {
        answered(
                response -> response.url().contains("/preview/"),
                () -> window.keyboard().press("p"));
    }

    private void press(String key) {
        answered(PrescribingDesk::isStep, () -> window.keyboard().press(key));
    }

    private static boolean isStep(Response response) {
        return response.request().method().equals("POST");
    }

    private void answered(Predicate<Response> wanted, Runnable deed) {
        window.waitForResponse(wanted, deed).finished();
        window.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
