package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The patient's diary on the phone. */
public final class PhonePage {

    private final Page page;

    public PhonePage(Page page) {
        this.page = page;
    }

    /** As the QR code of the handout does. */
    public PhonePage scan(String address) {
        page.navigate(address);
        return this;
    }

    public PhonePage open() {
        page.navigate("/p/");
        return this;
    }

    public PhonePage typeCode(String sheetCode) {
        page.locator("#code").fill(sheetCode);
        return this;
    }

    public PhonePage confirm(LocalDate birthDate) {
        page.locator("#day").fill(String.valueOf(birthDate.getDayOfMonth()));
        page.locator("#month").fill(String.valueOf(birthDate.getMonthValue()));
        page.locator("#year").fill(String.valueOf(birthDate.getYear()));
        page.locator("button[type=submit]").click();
        return this;
    }

    public String problem() {
        Locator problem = page.locator("form .problem");
        problem.waitFor();
        return problem.innerText();
    }

    /** The heading of the day shown. */
    public String day() {
        page.locator(".exercise").first().waitFor();
        return page.locator("h1").innerText();
    }

    /** The exercises of the day shown. */
    public List<String> exercises() {
        page.locator(".exercise").first().waitFor();
        return page.locator(".exercise h3").allInnerTexts();
    }

    /** The language and the direction of the words of the first exercise: title, dosage, steps. */
    public List<String> languageOfWords() {
        return Stream.of("h3", ".dosage", "ol")
                .map(words -> page.locator(".exercise").first().locator(words).first())
                .map(words -> (String) words.evaluate("words => words.lang + ' ' + getComputedStyle(words).direction"))
                .toList();
    }

    /** Lets the first figure move on a phone that cannot get the moving one. */
    public PhonePage moveWithoutNetwork() {
        page.route("**/figure/*shown=moving*", Route::abort);
        page.locator(".exercise .move").first().click();
        return this;
    }

    /** The first figure; whether it can be seen says the browser. */
    public Locator figure() {
        return page.locator(".exercise").first().locator("img");
    }

    public PhonePage previousDay() {
        page.locator("nav.days button").first().click();
        return this;
    }

    /** Marks every exercise of the day shown as done. */
    public PhonePage everythingDone() {
        page.locator(".exercise").first().waitFor();
        for (Locator card : page.locator(".exercise").all()) {
            card.locator("button[data-value=DONE]").click();
        }
        return saved();
    }

    /** Marks the first exercise of the day shown as not done, for a reason. */
    public PhonePage firstNotDone(String reason) {
        Locator card = page.locator(".exercise").first();
        card.locator("button[data-value=NOT_DONE]").click();
        card.locator(".chips button")
                .filter(new Locator.FilterOptions().setHasText(reason))
                .click();
        return saved();
    }

    public PhonePage worstPain(int pain) {
        page.locator("[aria-labelledby='pain-worst'] button[data-value='" + pain + "']")
                .click();
        return saved();
    }

    /** Waits until the clinic has everything that was tapped. */
    private PhonePage saved() {
        page.waitForFunction("() => !localStorage.getItem('homestretch-unsent')");
        return this;
    }

    /** Opens what to do in an emergency and returns it. */
    public String help() {
        page.locator("#help").click();
        String told = page.locator("#help-dialog").innerText();
        closeHelp();
        return told;
    }

    /**
     * Says yes to the stop question on a phone that is signed out while the question is shown, and signs in again.
     *
     * @return what is said then
     */
    public String sayYesToAStopSignWhileSignedOut(String sheetCode, LocalDate birthDate) {
        page.context().setOffline(true);
        page.locator(".exercise button[data-value=DONE]").first().click();
        page.locator("#help").click();
        page.context().clearCookies();
        page.context().setOffline(false);
        page.locator("#code").waitFor();
        page.locator("#help-dialog button.stop").click();
        Locator told = page.locator("#help-dialog [role=alert]");
        told.waitFor();
        String words = told.innerText();
        closeHelp();
        typeCode(sheetCode).confirm(birthDate).saved();
        return words;
    }

    /** What the shown day says instead of exercises. */
    public String nothingToDo() {
        return page.locator("main p.card").innerText();
    }

    private void closeHelp() {
        page.locator("#help-dialog button.plain").click();
    }
}
