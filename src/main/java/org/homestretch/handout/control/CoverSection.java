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
        if (content.phonePage() != null) {
            phonePage(panel.add("div", "phone-page"));
        }
        facts(panel.add("table", "facts"));
        panel.add("div", "clear");
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

    private void facts(Markup table) {
        HandoutContent.Patient patient = content.patient();
        fact(table, "cover.patient", patient.name());
        fact(table, "cover.birthDate", texts.date(patient.birthDate()).text());
        fact(table, "cover.patientNumber", patient.number());
        fact(table, "cover.therapist", content.therapist());
        fact(
                table,
                "cover.issued",
                texts.text("cover.issuedVersion", content.issuedOn(), content.version())
                        .text());
        fact(table, "cover.startsOn", texts.date(content.validFrom()).text());
    }

    private void fact(Markup table, String key, String value) {
        Markup row = table.add("tr");
        row.add("th").with("scope", "row").text(texts.text(key));
        row.add("td").text(value);
    }

    private void phonePage(Markup panel) {
        Picture qrCode = Picture.qrCode(content.phonePage().link());
        panel.add("div", "qr").add(qrCode, texts.text("phone.alt"), QR_MILLIMETERS);
        Markup words = panel.add("div", "phone-words");
        words.add("p", "phone-title").text(texts.text("phone.title"));
        words.add("p").text(texts.text("phone.purpose"));
        words.add("p").text(texts.text("phone.typed", content.phonePage().typedAddress()));
        words.add("p", "sheet-code").text(content.sheetCode().grouped());
    }
}
