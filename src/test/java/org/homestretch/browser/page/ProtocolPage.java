package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A protocol: read, edited, proposed and shared. */
public final class ProtocolPage {

    private final Page page;

    public ProtocolPage(Page page) {
        this.page = page;
    }

    /** Saves the version shown on the page of a program. */
    public static ProtocolPage save(Page program, String title, String purpose) {
        Widgets.byId(program, "saveAsProtocol").click();
        Widgets.byId(program, "protocolForm:protocolTitle").fill(title);
        Widgets.byId(program, "protocolForm:protocolPurpose").fill(purpose);
        Widgets.byId(program, "protocolForm:protocolSave").click();
        program.waitForURL("**/clinician/protocol/edit.xhtml?code=*");
        return new ProtocolPage(program);
    }

    /** Adds a stage of one exercise while editing. */
    public ProtocolPage addStage(String title, String aim, String criteria, String exercise) {
        Locator titles = page.locator("[id$=':stageTitle']");
        int before = titles.count();
        Widgets.byId(page, "protocolForm:addStage").click();
        titles.nth(before).waitFor();
        page.locator("[id='protocolForm:text']").fill(exercise);
        page.locator(".lp-found button").first().click();
        Locator stage = page.locator(".lp-stage").nth(before);
        stage.locator(".lp-items li").first().waitFor();
        stage.locator("[id$=':stageTitle']").fill(title);
        stage.locator("[id$=':aim']").fill(aim);
        stage.locator("[id$=':criteria']").fill(criteria);
        return this;
    }

    public ProtocolPage save() {
        Widgets.byId(page, "protocolForm:save").click();
        page.waitForURL("**/clinic/library/protocol.xhtml?code=*");
        return this;
    }

    public ProtocolPage propose() {
        Widgets.byId(page, "protocolForm:propose").click();
        page.locator(".lp-badges").getByText("Proposed").waitFor();
        return this;
    }

    /** The manager opens what was proposed under that title. */
    public static ProtocolPage review(Page page, String title) {
        page.navigate("/manager/library/protocols.xhtml");
        page.locator(".lp-protocols a").getByText(title).click();
        page.waitForURL("**/clinic/library/protocol.xhtml?code=*");
        return new ProtocolPage(page);
    }

    public ProtocolPage share() {
        Widgets.byId(page, "protocolForm:share").click();
        Widgets.byId(page, "protocolForm:retire").waitFor();
        return this;
    }

    /** The code of the protocol, as it stands in the address. */
    public String code() {
        return page.url().replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    public String text() {
        return page.locator("main").innerText();
    }
}
