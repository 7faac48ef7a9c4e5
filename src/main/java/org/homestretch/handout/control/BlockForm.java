package org.homestretch.handout.control;

/**
 * The form in which a layout shows an exercise. Lengths are in millimeters.
 *
 * @param name style class of the block
 * @param width of the whole block
 * @param figureWidth that the figure gets at most, as the height is
 * @param beside whether the steps stand beside the figure; else they stand below it
 * @param body size of the letters of the steps in points, as the others are
 * @param steps whether the steps are printed, and what goes with them: breathing and what to take care of
 * @param phase whether room is left for the name of the phase above the title
 */
record BlockForm(
        String name,
        double width,
        double figureWidth,
        double figureHeight,
        boolean beside,
        double body,
        double title,
        double dosage,
        boolean steps,
        boolean phase) {

    /** A form whose layout names no phases; no level of headings may be left out. */
    static final String WITHOUT_PHASES = "place";

    /** The element of the title. */
    String heading() {
        return name.equals(WITHOUT_PHASES) ? "h2" : "h3";
    }

    BlockForm withPhase(boolean other) {
        return new BlockForm(name, width, figureWidth, figureHeight, beside, body, title, dosage, steps, other);
    }

    BlockForm withFigure(double otherWidth, double otherHeight) {
        return new BlockForm(name, width, otherWidth, otherHeight, beside, body, title, dosage, steps, phase);
    }
}
