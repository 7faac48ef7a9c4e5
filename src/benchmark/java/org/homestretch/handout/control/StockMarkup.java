package org.homestretch.handout.control;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Phrase;

/**
 * The four pages of the benchmark as markup and style sheet, with the same words, figures, frames and structure that the
 * product gives them: cover with how to use the sheet, two pages with two exercises each, when to stop.
 */
final class StockMarkup {

    private static final String STYLE = """
            @page { size: A4; margin: 17mm 17mm 19mm 17mm; @bottom-left { content: element(sheet); vertical-align: top; }
              @bottom-right { content: element(page); vertical-align: top; } }
            body { margin: 0; font-family: "Noto Sans"; font-size: 12pt; line-height: 1.3; color: #1c2526; }
            p, ul, ol { margin: 0 0 1.2mm 0; } ul, ol { padding-left: 6mm; } li { margin-bottom: 0.5mm; }
            h1, h2, h3 { margin: 0 0 2mm 0; line-height: 1.2; color: #0d5c63; }
            h1 { font-size: 22pt; } h2 { font-size: 16pt; } h3 { font-size: 14pt; }
            .sheet { position: running(sheet); width: 130mm; } .foot { position: running(page); text-align: right; }
            .n::before { content: counter(page); } .m::before { content: counter(pages); }
            .head { border-bottom: 0.8mm solid #0d5c63; margin-bottom: 4mm; } .half { display: inline-block; width: 84mm;
              vertical-align: top; } .right { margin-left: 7.5mm; } .address { text-align: right; }
            .clinic { font-size: 17pt; font-weight: bold; color: #0d5c63; }
            .phone { background-color: #ecf2f2; border: 0.3mm solid #9ebec1; border-radius: 2mm; padding: 3mm; width: 76mm; }
            .code { font-size: 18pt; font-weight: bold; } .stop-line { border: 0.5mm solid #0d5c63; border-radius: 2mm;
              padding: 2.2mm 4mm; margin-bottom: 4mm; }
            .exercises, .stop { page-break-before: always; } .exercise { border-top: 0.5mm solid #0d5c63; padding-top: 2mm;
              page-break-inside: avoid; }
            .figures { text-align: center; } .shown { display: inline-block; } .dosage { background-color: #ecf2f2;
              border-left: 1.2mm solid #0d5c63; padding: 1.6mm 3mm; font-size: 13pt; font-weight: bold; }
            .urgent { border: 0.7mm solid #1c2526; border-radius: 2mm; padding: 2mm 4mm; }
            """;

    private static final String MARK_OF_PHONE =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' style='width: 32mm; height: 32mm' alt='QR code'>"
                    + "<path d='M1 1L8 8' stroke='#000'/></svg>";

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final ExerciseWords words;
    private final StringBuilder markup = new StringBuilder();

    StockMarkup(HandoutContent content) {
        this.content = content;
        this.texts = new HandoutTexts(content.language());
        this.words = new ExerciseWords(texts, new Look(content));
    }

    String text() {
        String title =
                escaped(texts.text("cover.document", content.patient().name()).text());
        markup.append("<html lang='en' xmlns='http://www.w3.org/1999/xhtml'><head><title>")
                .append(title);
        markup.append("</title><meta name='subject' content='")
                .append(title)
                .append("'/><meta name='description' content='");
        markup.append(title).append("'/><style>").append(STYLE).append("</style></head><body>");
        markup.append("<div class='sheet'>")
                .append(escaped(content.sheetCode().grouped()))
                .append(" · ");
        markup.append(
                escaped(texts.text("foot.version", content.patient().name(), 2).text()));
        markup.append("</div><div class='foot'>Page <span class='n'></span> of <span class='m'></span></div>");
        cover();
        for (int first = 0; first < content.items().size(); first += 2) {
            markup.append("<div class='exercises'>");
            exercise(first, "half");
            exercise(first + 1, "half right");
            markup.append("</div>");
        }
        stop();
        return markup.append("</body></html>").toString();
    }

    private void cover() {
        markup.append("<div class='head'><div class='half'>");
        paragraph("clinic", content.clinic().name());
        markup.append("</div><div class='half right address'>");
        content.clinic().addressLines().forEach(line -> paragraph("line", line));
        markup.append("</div></div>");
        paragraph("kicker", texts.text("cover.kicker").text());
        element("h1", content.programTitle());
        markup.append("<div class='half'>");
        Stream.of(
                        content.patient().name(),
                        texts.date(content.patient().birthDate()).text(),
                        content.patient().number(),
                        content.therapist(),
                        texts.date(content.issuedOn()).text(),
                        texts.date(content.validFrom()).text())
                .forEach(fact -> paragraph("fact", fact));
        markup.append("</div><div class='half right phone'>");
        Stream.of("phone.title", "phone.purpose")
                .forEach(key -> paragraph("words", texts.text(key).text()));
        markup.append(MARK_OF_PHONE);
        paragraph("code", content.sheetCode().grouped());
        markup.append("</div>");
        paragraph(
                "stop-line", texts.text("cover.stop", texts.text("stop.title")).text());
        element("h2", texts.text("use.title").text());
        bullets("use");
    }

    private void exercise(int place, String side) {
        Item item = content.items().get(place);
        markup.append("<div class='").append(side).append("'><div class='exercise'>");
        element("h2", words.phase(item).text());
        element("h3", (place + 1) + " " + item.title());
        markup.append("<div class='figures'>");
        HandoutContent.Figure figure = item.drawing().orElseThrow();
        String description = escaped(words.description(item).text());
        Stream.of(figure.svg(), figure.otherSide())
                .filter(Objects::nonNull)
                .forEach(svg -> markup.append("<div class='shown'>")
                        .append(placed(svg, description))
                        .append("</div>"));
        markup.append("</div>");
        paragraph("dosage", words.dosage(item).text());
        markup.append("<ol>");
        item.steps().forEach(step -> element("li", step));
        markup.append("</ol>");
        words.remarks(item).forEach(remark -> paragraph("remark", remark.label() + ": " + remark.sentence()));
        markup.append("</div></div>");
    }

    private static String placed(String svg, String description) {
        return "<svg xmlns='http://www.w3.org/2000/svg' style='width: 38mm; height: 60mm' alt='" + description + "' "
                + svg.substring(svg.indexOf("viewBox"));
    }

    private void stop() {
        markup.append("<div class='stop'>");
        element("h2", texts.text("stop.title").text());
        for (String part : List.of("stop.now", "stop.urgent", "stop.call")) {
            markup.append(part.equals("stop.urgent") ? "<div class='urgent'>" : "<div>");
            element("h3", texts.text(part + ".title").text());
            bullets(part);
            markup.append("</div>");
        }
        paragraph(
                "call", texts.text("stop.call.phone", content.clinic().phone()).text());
        paragraph("watch", texts.text("stop.watch").text());
        paragraph("disclaimer", texts.text("disclaimer").text());
        markup.append("</div>");
    }

    private void bullets(String key) {
        markup.append("<ul>");
        texts.list(key).stream().map(Phrase::text).forEach(entry -> element("li", entry));
        markup.append("</ul>");
    }

    private void element(String name, String text) {
        markup.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private void paragraph(String kind, String text) {
        markup.append(String.format(Locale.ROOT, "<p class='%s'>%s</p>", kind, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
