package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Deals exercises out to pages before they are set (H-21): as few pages as possible, no page with a single exercise where
 * that can be avoided, and no page much emptier than the others.
 */
final class PagePlan {

    private static final double ALONE = 0.4;
    private static final double SINGLE_ROW = 0.05;
    private static final double EMPTINESS = 0.2;

    private final int across;
    private final double roomOnFirst;
    private final double room;
    private final ToDoubleBiFunction<Integer, Integer> rowHeight;

    /**
     * @param across exercises in a row, 1 or 2; the last of an odd number gets a row of its own
     * @param roomOnFirst height of the first page
     * @param room height of every other page
     * @param rowHeight height of a row with that first exercise and that many of them
     */
    PagePlan(int across, double roomOnFirst, double room, ToDoubleBiFunction<Integer, Integer> rowHeight) {
        this.across = across;
        this.roomOnFirst = roomOnFirst;
        this.room = room;
        this.rowHeight = rowHeight;
    }

    /** Exercises {@code first} to {@code first + count - 1} stand beside each other. */
    record Row(int first, int count) {}

    private record Best(double cost, int exercises) {}

    /** The rows of each page. */
    List<List<Row>> pages(int exercises) {
        Best[] from = new Best[exercises + 1];
        from[exercises] = new Best(0, 0);
        for (int first = exercises - 1; first >= 0; first--) {
            from[first] = best(first, exercises, from);
        }
        List<List<Row>> pages = new ArrayList<>();
        for (int first = 0; first < exercises; first += from[first].exercises()) {
            pages.add(rows(first, from[first].exercises(), room(first)));
        }
        return pages;
    }

    private double room(int exercise) {
        return exercise == 0 ? roomOnFirst : room;
    }

    private Best best(int first, int exercises, Best[] from) {
        Best best = null;
        double room = room(first);
        for (int count = 1; first + count <= exercises; count++) {
            List<Row> rows = rows(first, count, room);
            if (count > across && height(rows) > room) {
                break;
            }
            if (count == 1 || height(rows) <= room) {
                double cost = cost(rows, room, exercises) + from[first + count].cost();
                if (best == null || cost < best.cost()) {
                    best = new Best(cost, count);
                }
            }
        }
        return best;
    }

    private double cost(List<Row> rows, double room, int exercises) {
        double empty = Math.max(0, 1 - height(rows) / room);
        boolean alone = rows.size() == 1 && rows.get(0).count() == 1 && exercises > 1;
        long singles =
                across == 1 ? 0 : rows.stream().filter(row -> row.count() == 1).count();
        return 1 + (alone ? ALONE : 0) + SINGLE_ROW * singles + EMPTINESS * empty * empty;
    }

    /** As many beside each other as can be, or all below each other where only that fits. */
    private List<Row> rows(int first, int count, double room) {
        List<Row> beside = rows(first, count, across);
        List<Row> below = rows(first, count, 1);
        return height(beside) > room && height(below) <= room ? below : beside;
    }

    private static List<Row> rows(int first, int count, int across) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i += across) {
            rows.add(new Row(first + i, Math.min(across, count - i)));
        }
        return rows;
    }

    private double height(List<Row> rows) {
        return rows.stream()
                .mapToDouble(row -> rowHeight.applyAsDouble(row.first(), row.count()))
                .sum();
    }
}
