package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.program.entity.Side;

/** What a handout says of an exercise beside its steps. */
final class ExerciseWords {

    private final HandoutTexts texts;
    private final DosageWords dosageWords;
    private final Look look;

    ExerciseWords(HandoutTexts texts, Look look) {
        this.texts = texts;
        this.dosageWords = new DosageWords(texts);
        this.look = look;
    }

    /**
     * A sentence that begins with what it is about, such as "Breathing: ...".
     *
     * @param isNote whether it is the therapist's own words, which no layout leaves out
     */
    record Remark(Phrase label, Phrase sentence, boolean isNote) {}

    HandoutTexts texts() {
        return texts;
    }

    Look look() {
        return look;
    }

    /** Its numbers are not divided from what they count (H-61). */
    Phrase dosage(Item item) {
        return dosageWords.phrase(item.dosage(), item.side(), item.schedule()).withWholeNumbers();
    }

    Phrase phase(Item item) {
        return texts.text("phase." + item.phase());
    }

    /** What the figure shows, made from the steps. */
    Phrase description(Item item) {
        return new Phrase(item.title() + ". " + String.join(" ", item.steps()), item.language());
    }

    /** For one side only, what to leave out of the steps, for they are written for whoever works on both (H-60). */
    Optional<Remark> beforeSteps(Item item) {
        boolean one = item.side() == Side.LEFT || item.side() == Side.RIGHT;
        return one ? Optional.of(remark("oneSide." + item.side(), texts.text("exercise.oneSide"))) : Optional.empty();
    }

    /** What follows the steps. */
    List<Remark> remarks(Item item) {
        List<Remark> remarks = new ArrayList<>();
        if (item.breathing() != null) {
            remarks.add(remark("breathing", new Phrase(item.breathing(), item.language())));
        }
        if (!item.cautions().isEmpty()) {
            remarks.add(remark("caution", new Phrase(String.join(" ", item.cautions()), item.language())));
        }
        if (item.note() != null && !item.note().isBlank()) {
            remarks.add(new Remark(
                    texts.text("exercise.note"), texts.typed(item.note()).withWholeNumbers(), true));
        }
        return remarks;
    }

    private Remark remark(String about, Phrase sentence) {
        return new Remark(texts.text("exercise." + about), sentence, false);
    }
}
