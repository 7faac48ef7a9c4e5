package org.homestretch.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Where a therapist poses the figure of an exercise. */
public final class PosePage {

    private final Page page;

    public PosePage(Page page) {
        this.page = page;
    }

    public PosePage open(String slug) {
        page.navigate("/clinician/library/pose.xhtml?slug=" + slug);
        page.locator(".pose-handle").first().waitFor();
        return this;
    }

    /** Presses a key while a handle such as "near leg:knee" has the focus, and waits until the picture has followed. */
    public PosePage press(String handle, String key) {
        String before = text();
        handle(handle).focus();
        page.keyboard().press(key);
        page.waitForFunction("before => document.getElementById('yaml').value !== before", before);
        return this;
    }

    public Locator handle(String id) {
        return page.locator("[data-handle='" + id + "']");
    }

    /** The pose file as the page shows it to experts. */
    public String text() {
        return page.locator("#yaml").inputValue();
    }

    public PosePage undo() {
        String before = text();
        page.locator("#undo").click();
        page.waitForFunction("before => document.getElementById('yaml').value !== before", before);
        return this;
    }

    public PosePage addThing(String kind) {
        String before = text();
        page.locator("#thingKind").selectOption(kind);
        page.locator("#addThing").click();
        page.waitForFunction("before => document.getElementById('yaml').value !== before", before);
        return this;
    }

    /** Adds things one after the other while the server has not even heard of the first. */
    public PosePage addInOneGo(String... kinds) {
        List<Route> held = new ArrayList<>();
        page.route("**/change", asked -> {
            if (held.isEmpty()) {
                held.add(asked);
            } else {
                asked.resume();
            }
        });
        for (String kind : kinds) {
            page.locator("#thingKind").selectOption(kind);
            page.locator("#addThing").click();
        }
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        return this;
    }

    /** Drags a handle by so many pixels in steps, as a hand does. */
    public PosePage drag(String handle, int across, int down) {
        BoundingBox box = handle(handle).boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + across, y + down, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
        return this;
    }

    /** Waits until the server has answered. */
    public PosePage save() {
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> page.locator("#savePose").click());
        return this;
    }

    public Locator notice() {
        return page.locator("#poseNotice");
    }

    public Locator preview(String kind) {
        return page.locator("#posePreview img[alt*='" + kind + "']");
    }

    public Locator unsaved() {
        return page.locator("#poseUnsaved");
    }

    public PosePage goOn() {
        page.locator("#goOn").click();
        return this;
    }
}
