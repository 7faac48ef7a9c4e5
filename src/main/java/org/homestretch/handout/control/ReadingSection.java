package org.homestretch.handout.control;

import java.util.Locale;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.entity.IssuedAdvice;

/** What the patient was given to read: pages and questions, what fits of the checklist, and agreed changes (H-49). */
final class ReadingSection {

    private final IssuedAdvice advice;
    private final HandoutTexts texts;

    ReadingSection(HandoutContent content, HandoutTexts texts) {
        this.advice = content.extras().advice();
        this.texts = texts;
    }

    void addTo(Markup body) {
        if (advice.isEmpty()) {
            return;
        }
        Markup reading = body.add("div", "reading");
        reading.add("h2").text(texts.text("reading.title"));
        if (!advice.agreed().isEmpty()) {
            Markup list = part(reading, texts.text("reading.agreed"));
            advice.agreed().forEach(line -> list.addBullet(new Phrase(line, texts.language())));
        }
        if (!advice.points().isEmpty()) {
            Markup list = part(reading, texts.text("reading.checklist"));
            advice.points()
                    .forEach(
                            point -> list.addBullet(new Phrase(point.text(), Locale.forLanguageTag(point.language()))));
        }
        advice.pages().forEach(page -> page(reading, page));
    }

    private static Markup part(Markup reading, Phrase title) {
        reading.add("h3").text(title);
        return reading.add("ul");
    }

    private static void page(Markup reading, EducationText page) {
        Markup place = reading.add("div", "reading-page").in(Locale.forLanguageTag(page.language()));
        place.add("h3").text(page.title());
        for (EducationText.Section section : page.sections()) {
            if (section.heading() != null) {
                place.add("h4").text(section.heading());
            }
            place.add("p")
                    .text(String.join(
                            " ",
                            section.lines().stream()
                                    .map(EducationText.Line::text)
                                    .toList()));
        }
    }
}
