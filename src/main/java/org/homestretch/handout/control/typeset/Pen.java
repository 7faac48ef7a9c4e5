package org.homestretch.handout.control.typeset;

import java.util.HexFormat;
import java.util.Map;

/**
 * How a shape is painted.
 *
 * @param fill color as 0xRRGGBB, or {@link #NONE}
 * @param stroke color of the edge, or {@link #NONE}
 * @param width of the edge
 * @param round whether the ends and corners of the edge are round
 */
record Pen(int fill, int stroke, double width, boolean round) {

    static final int NONE = -1;
    /** Of {@code #rrggbb} and of {@code #rgb}. */
    private static final int LONG_COLOR = 7;

    private static final int SHORT_COLOR = 4;

    static final Pen USUAL = new Pen(0, NONE, 1, false);

    static Pen filled(int color) {
        return new Pen(color, NONE, 0, false);
    }

    /** This pen as an element's attributes change it; what is no plain color or number changes nothing or paints nothing. */
    Pen with(Map<String, String> attributes) {
        String thickness = attributes.get("stroke-width");
        String cap = attributes.get("stroke-linecap");
        return new Pen(
                color(attributes.get("fill"), fill),
                color(attributes.get("stroke"), stroke),
                thickness == null ? width : Double.parseDouble(thickness),
                cap == null ? round : cap.equals("round"));
    }

    private static int color(String value, int inherited) {
        if (value == null) {
            return inherited;
        }
        if (isHexadecimal(value, LONG_COLOR)) {
            return Integer.parseInt(value, 1, LONG_COLOR, 16);
        }
        if (isHexadecimal(value, SHORT_COLOR)) {
            int packed = Integer.parseInt(value, 1, SHORT_COLOR, 16);
            return 0x11 * ((packed & 0xF00) << 8 | (packed & 0xF0) << 4 | packed & 0xF);
        }
        return NONE;
    }

    private static boolean isHexadecimal(String value, int length) {
        boolean hexadecimal = value.length() == length && value.charAt(0) == '#';
        for (int i = 1; hexadecimal && i < length; i++) {
            hexadecimal = HexFormat.isHexDigit(value.charAt(i));
        }
        return hexadecimal;
    }
}
