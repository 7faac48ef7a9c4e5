package org.homestretch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the windows that a journey asks for and closes them after it. */
final class Windows implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Windows.class);
    private static final Path EVIDENCE = Path.of("target/journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Product.class) {
            return Product.of(context);
        }
        boolean phone = parameter.isAnnotated(Phone.class);
        BrowserContext window = RunningBrowser.of(context)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Product.of(context).baseUrl())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(phone ? 390 : 1440, phone ? 844 : 900));
        window.setDefaultTimeout(20_000);
        window.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        opened(context).add(window);
        return window.newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        int number = 0;
        for (BrowserContext window : opened(context)) {
            String name =
                    context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName() + "-" + ++number;
            close(window, failed, name.replaceAll("[^A-Za-z0-9_-]", ""));
        }
        opened(context).clear();
    }

    private static void close(BrowserContext window, boolean failed, String name) {
        if (failed) {
            for (Page page : window.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(EVIDENCE.resolve(name + ".png"))
                        .setFullPage(true));
            }
            window.tracing().stop(new Tracing.StopOptions().setPath(EVIDENCE.resolve(name + ".zip")));
        }
        window.close();
    }

    private static List<BrowserContext> opened(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent("windows", key -> new OpenWindows(), OpenWindows.class)
                .all();
    }

    /** The windows of one test. */
    private record OpenWindows(List<BrowserContext> all) {

        OpenWindows() {
            this(new ArrayList<>());
        }
    }
}
