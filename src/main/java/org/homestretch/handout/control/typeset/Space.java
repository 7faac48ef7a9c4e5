package org.homestretch.handout.control.typeset;

/**
 * An empty place.
 *
 * @param height in millimeters
 */
public record Space(double height) implements Block {

    @Override
    public Laid lay(Setting setting, double width) {
        return new Laid(height) {
            @Override
            public void draw(Canvas canvas, double left, double top) {
                // Nothing to see, nothing to read.
            }
        };
    }
}
