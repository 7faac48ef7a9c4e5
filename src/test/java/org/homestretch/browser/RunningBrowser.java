package org.homestretch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one Chromium of a run; journeys share it, but no window. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    /** Nothing but the pages under test: no first-run pages, no traffic of the browser's own. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static RunningBrowser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningBrowser.class, key -> start(), RunningBrowser.class);
    }

    static RunningBrowser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(ARGUMENTS));
        return new RunningBrowser(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
