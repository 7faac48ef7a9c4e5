package org.homestretch.handout.control;

/**
 * The form in which a layout shows an exercise. Lengths are in millimeters, sizes of letters in points.
 *
 * @param width of the whole block
 * @param least height of the whole block
 * @param figureWidth that the figure gets at most, as the height is
 * @param beside whether the words stand beside the figure; else they stand below it
 * @param title size of the letters, as {@code dosage} is
 * @param steps whether the steps are printed, and what goes with them: breathing and what to take care of
 * @param phase whether room is left for the name of the phase above the title
 */
record BlockForm(
        Kind kind,
        double width,
        double least,
        double figureWidth,
        double figureHeight,
        boolean beside,
        double title,
        double dosage,
        boolean steps,
        boolean phase) {

    /** What an exercise stands in. */
    enum Kind {
        /** Under the name of its phase. */
        IN_PHASE,
        /** In a session without phases. */
        WITHOUT_PHASES,
        /** On a card to cut out. */
        CARD,
        /** In the therapist's own copy: nothing is highlighted. */
        PLAIN
    }

    private static final double CARD_PADDING = 4;

    /** Of the words and figures inside. */
    double inner() {
        return kind == Kind.CARD ? width - 2 * CARD_PADDING : width;
    }

    double padding() {
        return kind == Kind.CARD ? CARD_PADDING : 0;
    }

    BlockForm withPhase(boolean other) {
        return new BlockForm(kind, width, least, figureWidth, figureHeight, beside, title, dosage, steps, other);
    }

    BlockForm withFigureHeight(double other) {
        return new BlockForm(kind, width, least, figureWidth, other, beside, title, dosage, steps, phase);
    }

    /** Whether both differ at most in the height of their figures and in what stands above the title. */
    boolean hasWordsOf(BlockForm other) {
        return kind == other.kind
                && width == other.width
                && figureWidth == other.figureWidth
                && beside == other.beside
                && title == other.title
                && dosage == other.dosage
                && steps == other.steps;
    }
}
