package org.homestretch.handout.control.typeset;

import java.awt.geom.Path2D;

/** Reads the data of an SVG path: lines and curves, absolute and relative; no arcs, which our pictures do not have. */
final class PathReader {

    private static final int MOST_DIGITS = 15;

    private final String data;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    PathReader(String data) {
        this.data = data;
    }

    /** @throws IllegalArgumentException if the data cannot be read */
    Path2D path() {
        char command = ' ';
        skipSeparators();
        while (at < data.length()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            } else if (command == ' ' || command == 'Z' || command == 'z') {
                throw new IllegalArgumentException("a path without a command");
            }
            segment(command);
            skipSeparators();
        }
        return path;
    }

    private void segment(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(fromX + number(), fromY + number());
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'Q' -> quad(fromX, fromY);
            case 'C' -> cubic(fromX, fromY);
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("a path with an unknown command");
        }
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        at(toX, toY);
        startX = toX;
        startY = toY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void quad(double fromX, double fromY) {
        double controlX = fromX + number();
        double controlY = fromY + number();
        double toX = fromX + number();
        double toY = fromY + number();
        path.quadTo(controlX, controlY, toX, toY);
        at(toX, toY);
    }

    private void cubic(double fromX, double fromY) {
        double firstX = fromX + number();
        double firstY = fromY + number();
        double secondX = fromX + number();
        double secondY = fromY + number();
        double toX = fromX + number();
        double toY = fromY + number();
        path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        at(toX, toY);
    }

    private void close() {
        path.closePath();
        at(startX, startY);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void skipSeparators() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
    }

    /** A decimal number of at most 15 digits, which is what a double holds exactly before it is divided. */
    private double number() {
        skipSeparators();
        boolean negative = at < data.length() && data.charAt(at) == '-';
        if (negative || at < data.length() && data.charAt(at) == '+') {
            at++;
        }
        int first = at;
        long digits = 0;
        long unit = 0;
        while (at < data.length() && (isDigit(data.charAt(at)) || data.charAt(at) == '.' && unit == 0)) {
            if (data.charAt(at) == '.') {
                unit = 1;
            } else {
                digits = 10 * digits + data.charAt(at) - '0';
                unit *= 10;
            }
            at++;
        }
        if (at == first || at - first > MOST_DIGITS) {
            throw new IllegalArgumentException("a path with something that is no number");
        }
        double value = unit == 0 ? digits : (double) digits / unit;
        return negative ? -value : value;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
