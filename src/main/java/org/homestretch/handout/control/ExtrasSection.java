package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.exercise.entity.Equipment;

/** What stands between the cover and the exercises: the next visit, the next stage, goals, and what is needed at home (H-36). */
final class ExtrasSection {

    private final HandoutContent.Extras extras;
    private final HandoutTexts texts;

    ExtrasSection(HandoutContent content, HandoutTexts texts) {
        this.extras = content.extras();
        this.texts = texts;
    }

    void addTo(Markup body) {
        addNextVisit(body);
        if (!extras.goals().isEmpty()) {
            body.add("h2").text(texts.text("extras.goals"));
            Markup list = body.add("ul", "goals");
            extras.goals().forEach(goal -> list.addBullet(new Phrase(goal, texts.language())));
        }
        if (!extras.equipment().isEmpty()) {
            equipment(body, extras.equipment());
        }
    }

    void addNextVisit(Markup body) {
        if (extras.nextVisit() != null) {
            Markup line = body.add("p", "next-visit");
            line.add("b").text(texts.text("extras.nextVisit"));
            line.text(" ").text(extras.nextVisit());
        }
        if (extras.nextStage() != null) {
            LocalDate begins = extras.nextStage().begins();
            body.add("p", "next-stage")
                    .text(
                            begins == null
                                    ? texts.text("extras.nextStage.decision")
                                    : texts.text("extras.nextStage.date", begins));
        }
    }

    private void equipment(Markup body, List<Equipment> needed) {
        body.add("h2").text(texts.text("extras.equipment"));
        Markup list = body.add("ul", "equipment");
        needed.forEach(thing -> list.addBullet(texts.text("equipment." + thing)));
    }
}
