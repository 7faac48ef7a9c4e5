package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;

/** What stands between the cover and the exercises: the next visit, the next stage, goals, and what is needed at home (H-36). */
final class ExtrasSection {

    private static final double GAP = 8;

    private final HandoutContent.Extras extras;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    ExtrasSection(HandoutContent content, HandoutTexts texts, Look look, double width) {
        this.extras = content.extras();
        this.texts = texts;
        this.look = look;
        this.width = width;
    }

    void addTo(Stack page) {
        addNextVisit(page);
        boolean both = !extras.goals().isEmpty() && !extras.equipment().isEmpty();
        double half = (width - GAP) / 2;
        if (both && !look.isLarge()) {
            page.add(Columns.plain().add(goals(half), half, 0).add(equipment(half), half, GAP), CoverSection.AFTER);
            return;
        }
        if (!extras.goals().isEmpty()) {
            page.addTogether(goals(width), CoverSection.AFTER);
        }
        if (!extras.equipment().isEmpty()) {
            page.addTogether(equipment(width), CoverSection.AFTER);
        }
    }

    void addNextVisit(Stack page) {
        if (extras.nextVisit() != null) {
            Paragraph line = Paragraph.of(Role.PARAGRAPH, look.body(), texts.language())
                    .add(texts.text("extras.nextVisit"), look.strong())
                    .add(" ")
                    .add(texts.typed(extras.nextVisit()));
            page.add(
                    new Framed(
                            line, Frame.padding(2.2, 4, 2.2).filled(look.tint()).rounded(2)),
                    CoverSection.AFTER);
        }
        if (extras.nextStage() != null) {
            LocalDate begins = extras.nextStage().begins();
            Phrase sentence = begins == null
                    ? texts.text("extras.nextStage.decision")
                    : texts.text("extras.nextStage.date", begins);
            page.add(Paragraph.of(Role.PARAGRAPH, look.body(), sentence), 3);
        }
    }

    private Stack goals(double wide) {
        return list("extras.goals", extras.goals().stream().map(texts::typed).toList(), wide);
    }

    private Stack equipment(double wide) {
        return list(
                "extras.equipment",
                extras.equipment().stream()
                        .map(thing -> texts.text("equipment." + thing))
                        .toList(),
                wide);
    }

    private Stack list(String title, List<Phrase> entries, double wide) {
        return Stack.plain()
                .addHeading(Paragraph.of(Role.H2, look.heading2(), texts.text(title)), 2)
                .add(new Lists(look).bullets(entries, wide, 1), 0);
    }
}
