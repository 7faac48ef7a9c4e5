package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.entity.IssuedAdvice;

/** What the patient was given to read, as JSON: parts with a title, and lines that name the element they become. */
final class PhoneReading {

    private static final String HEADING = "h3";
    private static final String PARAGRAPH = "p";

    private PhoneReading() {}

    static JsonArrayBuilder of(IssuedAdvice advice, String language) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        advice.pages().forEach(page -> parts.add(part(page.title(), page.language(), lines(page))));
        if (!advice.agreed().isEmpty()) {
            JsonArrayBuilder agreed = JSON.createArrayBuilder();
            advice.agreed().forEach(line -> agreed.add(line(PARAGRAPH, line)));
            parts.add(part(agreedTitle(language), language, agreed));
        }
        return parts;
    }

    private static String agreedTitle(String language) {
        return DiaryTexts.sentence(Locale.forLanguageTag(language), "reading.agreed");
    }

    private static JsonObjectBuilder part(String title, String language, JsonArrayBuilder lines) {
        return JSON.createObjectBuilder()
                .add("title", title)
                .add("language", language)
                .add("lines", lines);
    }

    private static JsonArrayBuilder lines(EducationText page) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (EducationText.Section section : page.sections()) {
            if (section.heading() != null) {
                lines.add(line(HEADING, section.heading()));
            }
            section.lines().forEach(each -> lines.add(line(PARAGRAPH, each.text())));
        }
        return lines;
    }

    private static JsonArrayBuilder line(String element, String words) {
        return JSON.createArrayBuilder().add(element).add(words);
    }
}
