package org.homestretch.handout.control;

import org.homestretch.handout.entity.Layout;

/** The short head of the layouts that have no cover: whose exercises they are, who made them and when. */
final class HeadSection {

    private static final double QR_MILLIMETERS = 24;

    private final HandoutContent content;
    private final HandoutTexts texts;

    HeadSection(HandoutContent content, HandoutTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    void addTo(Markup body) {
        Markup head = body.add("div", "short-head");
        boolean compact = content.options().layout() == Layout.COMPACT;
        if (compact && content.phonePage() != null) {
            Picture qrCode = Picture.qrCode(content.phonePage().link());
            head.add("div", "qr").add(qrCode, texts.text("phone.alt"), QR_MILLIMETERS);
        }
        head.add("h1").text(texts.text("cover.document", content.patient().name()));
        if (content.options().layout() != Layout.CARDS) {
            head.add("p").text(content.programTitle());
            Markup made = head.add("p", "made")
                    .text(content.therapist() + ", " + content.clinic().name() + " · ");
            made.text(texts.text("cover.issuedVersion", content.issuedOn(), content.version()));
        }
        if (compact) {
            String phone = content.clinic().phone();
            head.add("p", "stop-now").text(texts.text("stop.line", phone));
        }
        head.add("div", "clear");
    }
}
