package org.homestretch.handout.control.typeset;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;

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
    static final Pen USUAL = new Pen(0, NONE, 1, false);

    private static final Pattern SHORT_COLOR = Pattern.compile("#[0-9a-fA-F]{3}");
    private static final Pattern LONG_COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** This pen as an element's attributes change it; what is no plain color or number changes nothing or paints nothing. */
    Pen with(Attributes attributes) {
        String thickness = attributes.getValue("stroke-width");
        String cap = attributes.getValue("stroke-linecap");
        return new Pen(
                color(attributes.getValue("fill"), fill),
                color(attributes.getValue("stroke"), stroke),
                thickness == null ? width : Double.parseDouble(thickness),
                cap == null ? round : cap.equals("round"));
    }

    private static int color(String value, int inherited) {
        if (value == null) {
            return inherited;
        }
        if (LONG_COLOR.matcher(value).matches()) {
            return Integer.parseInt(value.substring(1), 16);
        }
        if (SHORT_COLOR.matcher(value).matches()) {
            int packed = Integer.parseInt(value.substring(1), 16);
            return 0x11 * ((packed & 0xF00) << 8 | (packed & 0xF0) << 4 | packed & 0xF);
        }
        return NONE;
    }
}
