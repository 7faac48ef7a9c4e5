package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What goes with the exercises of a draft: what the patient is given to read, what fits of the ergonomic checklist, and
 * what was agreed to change (P-63). A value; changing it gives another.
 *
 * @param pages slugs of pages and questions of the library, in the order of printing
 * @param points codes of the points of the checklist that were ticked, in its order
 * @param agreed changes in the therapist's words, for the patient to read
 */
public record Advice(List<String> pages, List<String> points, List<String> agreed) implements Serializable {

    public static final Advice NONE = new Advice(List.of(), List.of(), List.of());

    public static final int PAGES_MAX = 12;
    public static final int AGREED_MAX = 5;
    public static final int AGREED_LENGTH_MAX = 160;

    /** @throws IllegalArgumentException if it is more than a patient can be given */
    public Advice {
        pages = List.copyOf(new LinkedHashSet<>(pages));
        points = List.copyOf(new LinkedHashSet<>(points));
        agreed = lines(agreed);
        if (pages.size() > PAGES_MAX || agreed.size() > AGREED_MAX) {
            throw new IllegalArgumentException(pages.size() + " pages and " + agreed.size() + " changes");
        }
    }

    private static List<String> lines(List<String> agreed) {
        Set<String> known = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (String line : agreed) {
            String text = Text.required(line, AGREED_LENGTH_MAX, "agreed change");
            if (known.add(text.toLowerCase(Locale.ROOT))) {
                lines.add(text);
            }
        }
        return List.copyOf(lines);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean hasRoomForPage() {
        return pages.size() < PAGES_MAX;
    }

    public boolean hasRoomForChange() {
        return agreed.size() < AGREED_MAX;
    }

    public Advice with(String page) {
        return new Advice(plus(pages, page), points, agreed);
    }

    public Advice without(String page) {
        return new Advice(minus(pages, page), points, agreed);
    }

    public Advice ticked(List<String> newPoints) {
        return new Advice(pages, newPoints, agreed);
    }

    public Advice agreeing(String change) {
        return new Advice(pages, points, plus(agreed, change));
    }

    public Advice notAgreeing(String change) {
        return new Advice(pages, points, minus(agreed, change));
    }

    private static List<String> plus(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<String> minus(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
