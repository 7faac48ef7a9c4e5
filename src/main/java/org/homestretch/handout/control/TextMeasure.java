package org.homestretch.handout.control;

/**
 * How much room words will take, before the engine lays them out: from the widths of their letters, rather a little too much
 * than too little. So pages can be balanced before they are set (H-21).
 */
final class TextMeasure {

    static final double LINE_HEIGHT = 1.3;
    private static final double POINT = 25.4 / 72;
    private static final double SAFETY = 1.03;

    private final HandoutFonts fonts;

    TextMeasure(HandoutFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The height of a paragraph in millimeters.
     *
     * @param size of the letters in points
     * @param width of the column in millimeters
     */
    double height(String text, double size, int weight, double width) {
        return lines(text, size, weight, width) * size * POINT * LINE_HEIGHT;
    }

    private int lines(String text, double size, int weight, double width) {
        double space = width(" ", size, weight);
        double used = 0;
        int lines = 1;
        for (String word : text.strip().split("\\s+")) {
            double wide = width(word, size, weight) * SAFETY;
            if (used > 0 && used + space + wide > width) {
                lines++;
                used = 0;
            }
            lines += (int) (wide / width);
            used += (used > 0 ? space : 0) + wide % width;
        }
        return lines;
    }

    private double width(String word, double size, int weight) {
        return word.codePoints()
                        .mapToDouble(letter -> fonts.advance(letter, weight))
                        .sum()
                * size
                * POINT;
    }
}
