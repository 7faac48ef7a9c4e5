package org.homestretch.handout.control;

/** The top of the first page: who it is for, who made it and when, and the way to the phone page. */
final class CoverSection {

    private static final double QR_MILLIMETERS = 32;

    private final HandoutContent content;
    private final HandoutTexts texts;

    CoverSection(HandoutContent content, HandoutTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    void addTo(Markup body) {
        letterhead(body.add("div", "letterhead"));
        body.add("p", "kicker").text(texts.text("cover.kicker"));
        body.add("h1").text(content.programTitle());
        Markup panel = body.add("div", "cover");
        facts(panel.add("div", "facts"));
        if (content.phonePage() != null) {
            phonePage(panel.add("div", "phone-page"));
        }
        body.add("p", "stop-line").text(texts.text("cover.stop", texts.text("stop.title")));
    }

    private void letterhead(Markup letterhead) {
        HandoutContent.Clinic clinic = content.clinic();
        letterhead.add("p", "clinic").text(clinic.name());
        Markup address = letterhead.add("p", "address");
        for (String line : clinic.addressLines()) {
            address.text(line).add("br");
        }
        address.text(texts.text("cover.phone", clinic.phone()));
        letterhead.add("div", "clear");
    }

    private void facts(Markup facts) {
        HandoutContent.Patient patient = content.patient();
        fact(facts, "cover.patient", patient.name());
        fact(facts, "cover.birthDate", texts.date(patient.birthDate()).text());
        fact(facts, "cover.patientNumber", patient.number());
        fact(facts, "cover.therapist", content.therapist());
        fact(
                facts,
                "cover.issued",
                texts.text("cover.issuedVersion", content.issuedOn(), content.version())
                        .text());
        fact(facts, "cover.startsOn", texts.date(content.validFrom()).text());
    }

    private void fact(Markup facts, String key, String value) {
        Markup row = facts.add("p");
        row.add("span", "label").text(texts.text(key));
        row.add("b", "value").text(value);
    }

    /** Never broken at its dots. */
    private void typedAddress(Markup paragraph) {
        Phrase sentence = texts.text("phone.typed", "|");
        int at = sentence.text().indexOf('|');
        Markup spoken = paragraph.in(sentence.language());
        spoken.text(sentence.text().substring(0, at));
        spoken.add("b", "typed").with("dir", "ltr").text(content.phonePage().typedAddress());
        spoken.text(sentence.text().substring(at + 1));
    }

    private void phonePage(Markup panel) {
        Picture qrCode = Picture.qrCode(content.phonePage().link());
        Markup words = panel.add("div", "phone-words");
        words.add("p", "phone-title").text(texts.text("phone.title"));
        words.add("p").text(texts.text("phone.purpose"));
        typedAddress(words.add("p"));
        words.add("p", "sheet-code").text(content.sheetCode().grouped());
        panel.add("div", "qr").add(qrCode, texts.text("phone.alt"), QR_MILLIMETERS);
    }
}
