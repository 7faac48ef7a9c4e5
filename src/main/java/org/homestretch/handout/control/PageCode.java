package org.homestretch.handout.control;

import org.homestretch.handout.entity.SheetCode;

/**
 * What the corners of a diary page tell a machine (H-31): the sheet, the page and the corner, so that one corner is enough
 * to know which paper this is and how it lies.
 *
 * <p>Written as fifteen letters and digits: {@code H1}, the eight of the sheet code, the number of the page and the number of
 * pages with two digits each, and the corner: A above left, B above right, C below right, D below left.
 *
 * @param page number within the sheet, from 1
 * @param pages number of pages of the sheet
 */
record PageCode(SheetCode sheet, int page, int pages) {

    static final String FORMAT = "H1";

    /** The corners clockwise, as the page is read. */
    enum Corner {
        A(false, false),
        B(true, false),
        C(true, true),
        D(false, true);

        private final boolean right;
        private final boolean below;

        Corner(boolean right, boolean below) {
            this.right = right;
            this.below = below;
        }

        boolean isRight() {
            return right;
        }

        boolean isBelow() {
            return below;
        }
    }

    String text(Corner corner) {
        return "%s%s%02d%02d%s".formatted(FORMAT, sheet.characters(), page, pages, corner);
    }
}
