package org.homestretch.handout.control;

import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Phrase;

/** One way in which the figures of an exercise can stand together. Its height is that of its pictures, without captions. */
interface FigureGroup {

    /** The height with which it fits into that width, at most the given one. In millimeters, as all lengths are. */
    double fitting(double width, double most);

    /** Of each frame when the group has that height. */
    double frameHeight(double high);

    /**
     * With pictures of that height.
     *
     * @param description for people who cannot see it
     */
    Block block(double high, Phrase description);
}
