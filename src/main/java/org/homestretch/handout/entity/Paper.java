package org.homestretch.handout.entity;

/** The sheets that the clinic's printer takes. */
public enum Paper {
    A4(210, 297),
    /** US Letter. */
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In millimeters. */
    public double width() {
        return width;
    }

    /** In millimeters. */
    public double height() {
        return height;
    }
}
