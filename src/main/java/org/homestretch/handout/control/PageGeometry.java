package org.homestretch.handout.control;

import org.homestretch.handout.entity.Paper;

/**
 * What a sheet of paper leaves for words and figures, in millimeters. The margins are wider than the edge that any office
 * printer leaves blank.
 *
 * @param width between the margins, as the height is
 */
record PageGeometry(double width, double height) {

    private static final double SIDE_MARGIN = 17;
    private static final double TOP_MARGIN = 15;
    private static final double FOOT_MARGIN = 19;

    /** Between two exercises across. */
    private static final double GUTTER = 8;

    private static final int CARDS_DOWN = 3;
    private static final double CARDS_HEAD = 17;

    static PageGeometry of(Paper paper) {
        return new PageGeometry(paper.width() - 2 * SIDE_MARGIN, paper.height() - TOP_MARGIN - FOOT_MARGIN);
    }

    /** Of a picture card, three of which stand below each other under the head of the page. */
    double cardHeight() {
        return (height - CARDS_HEAD) / CARDS_DOWN;
    }

    /** Half of the width, less the gutter. */
    double column() {
        return (width - GUTTER) / 2;
    }
}
