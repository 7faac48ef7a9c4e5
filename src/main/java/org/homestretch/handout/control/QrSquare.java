package org.homestretch.handout.control;

import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Picture;
import org.homestretch.handout.control.typeset.Space;

/** The QR code that opens the phone page, or an empty square of its size on a preview, which opens nothing (H-30). */
final class QrSquare {

    private static final double LINE = 0.3;

    private QrSquare() {}

    /** @param side in millimeters */
    static Block of(PhonePage page, HandoutTexts texts, Look look, double side) {
        return page.link() == null
                ? new Framed(new Space(side), Frame.padding(0, 0, 0).outlined(look.line(), LINE))
                : Figure.of(Picture.qrCode(page.link()), texts.text("phone.alt"), side);
    }
}
