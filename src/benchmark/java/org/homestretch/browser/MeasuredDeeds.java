package org.homestretch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import com.microsoft.playwright.options.Timing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What is done in one window again and again, and what it costs: waiting, requests, bytes, statements. */
final class MeasuredDeeds {

    private static final String HEADS = "%n%-16s %8s %8s %8s %8s %9s %8s %11s %10s%n";
    private static final String FIGURES = "%-16s %8.1f %8.1f %8.1f %8.1f %9.0f %8.1f %11.0f %10.1f%n";

    private final BenchmarkDatabase database;
    private final List<Request> finished = new ArrayList<>();
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    MeasuredDeeds(Page window, BenchmarkDatabase database) {
        this.database = database;
        window.onRequestFinished(finished::add);
    }

    /**
     * What a deed cost once.
     *
     * @param answer milliseconds from each request to the last byte of its answer, added up
     * @param rest milliseconds until the page is at rest
     * @param bytes of the answers as they went over the line
     */
    private record Cost(double answer, double rest, int requests, long bytes, long statements) {}

    /** Does it; it has to end with the page at rest. */
    void measure(String name, Runnable deed) throws SQLException {
        finished.clear();
        long statements = database.statements();
        long began = System.nanoTime();
        deed.run();
        double rest = (System.nanoTime() - began) / 1e6;
        long asked = database.statements() - statements - 1;
        // A copy, for looking at a request lets the next ones arrive.
        List<Request> sent =
                List.copyOf(finished).stream().filter(MeasuredDeeds::wentOut).toList();
        Cost cost = new Cost(
                sent.stream().mapToDouble(MeasuredDeeds::millis).sum(),
                rest,
                sent.size(),
                sent.stream().mapToLong(MeasuredDeeds::bytes).sum(),
                asked);
        costs.computeIfAbsent(name, first -> new ArrayList<>()).add(cost);
    }

    /** Forgets what was measured while server and browser grew warm. */
    void beginAnew() {
        costs.clear();
    }

    /** Whether the browser did not find it in its own store. */
    private static boolean wentOut(Request request) {
        return request.url().startsWith("http") && bytes(request) > 0;
    }

    private static double millis(Request request) {
        Timing timing = request.timing();
        return timing.responseEnd - timing.requestStart;
    }

    private static long bytes(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    /**
     * Says of each deed the medians, and what 19 of 20 stay below.
     *
     * @param emptyStatement milliseconds until one is answered
     */
    void print(double emptyStatement) {
        System.out.printf(
                HEADS, "ms", "answer", "19 of 20", "at rest", "19 of 20", "requests", "KB", "statements", "if empty");
        costs.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                FIGURES,
                name,
                at(50, all, Cost::answer),
                at(95, all, Cost::answer),
                at(50, all, Cost::rest),
                at(95, all, Cost::rest),
                at(50, all, Cost::requests),
                at(50, all, Cost::bytes) / 1024,
                at(50, all, Cost::statements),
                at(50, all, Cost::statements) * emptyStatement));
    }

    private static double at(int percent, List<Cost> all, ToDoubleFunction<Cost> figure) {
        double[] ascending = all.stream().mapToDouble(figure).sorted().toArray();
        return ascending[(ascending.length - 1) * percent / 100];
    }
}
