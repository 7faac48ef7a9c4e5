package org.homestretch.handout.control;

import java.util.List;
import java.util.Locale;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.program.entity.IssuedAdvice;

/** What the patient was given to read: pages and questions, what fits of the checklist, and agreed changes (H-49). */
final class ReadingSection {

    private final IssuedAdvice advice;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    ReadingSection(HandoutContent content, HandoutTexts texts, Look look, double width) {
        this.advice = content.extras().advice();
        this.texts = texts;
        this.look = look;
        this.width = width;
    }

    /** Empty if there is nothing to read. */
    Stack block() {
        Stack page = Stack.plain();
        if (advice.isEmpty()) {
            return page;
        }
        page.addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text("reading.title")), 3);
        if (!advice.agreed().isEmpty()) {
            list(
                    page,
                    "reading.agreed",
                    advice.agreed().stream().map(texts::typed).toList());
        }
        if (!advice.points().isEmpty()) {
            list(
                    page,
                    "reading.checklist",
                    advice.points().stream()
                            .map(point -> new Phrase(point.text(), Locale.forLanguageTag(point.language())))
                            .toList());
        }
        advice.pages().forEach(text -> page.add(page(text), 4));
        return page;
    }

    private void list(Stack page, String title, List<Phrase> entries) {
        page.addHeading(Paragraph.of(Role.H3, look.heading3(), texts.text(title)), 1.5);
        page.add(new Lists(look).bullets(entries, width, 1), 4);
    }

    private Stack page(EducationText text) {
        Locale language = Locale.forLanguageTag(text.language());
        Stack page = Stack.of(Tag.of(Role.SECTION, language))
                .addHeading(Paragraph.of(Role.H3, look.heading3(), new Phrase(text.title(), language)), 1.5);
        for (EducationText.Section section : text.sections()) {
            if (section.heading() != null) {
                page.addHeading(
                        Paragraph.of(
                                Role.H4, look.heading(look.body().size()), new Phrase(section.heading(), language)),
                        0.8);
            }
            String lines = String.join(
                    " ", section.lines().stream().map(EducationText.Line::text).toList());
            page.add(Paragraph.of(Role.PARAGRAPH, look.body(), new Phrase(lines, language)), 2.5);
        }
        return page;
    }
}
