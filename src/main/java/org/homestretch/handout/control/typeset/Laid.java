package org.homestretch.handout.control.typeset;

import java.util.Optional;

/** A block in which everything has its place, so that it can be drawn anywhere on a page. */
public abstract class Laid {

    private final double height;

    Laid(double height) {
        this.height = height;
    }

    /** In millimeters. */
    public final double height() {
        return height;
    }

    /** @param left in millimeters from the left edge of the page; {@code top} from its upper edge */
    public abstract void draw(Canvas canvas, double left, double top);

    /**
     * What fits into that height and what is left; nothing if none of it fits or it is never split.
     *
     * @param fresh whether it stands at the top of a page already, so that moving it would not help
     */
    Optional<Split> split(double room, boolean fresh) {
        return Optional.empty();
    }

    /** The two parts of a block that goes on in the next page. */
    record Split(Laid fitting, Laid rest) {}
}
