package org.homestretch.handout.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Phrase;

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
     * @param kind breathing, caution or note
     */
    record Remark(String kind, Phrase label, String sentence, Locale language) {

        /** The therapist's own words, which no layout leaves out. */
        boolean isNote() {
            return kind.equals("note");
        }
    }

    HandoutTexts texts() {
        return texts;
    }

    Look look() {
        return look;
    }

    Phrase dosage(Item item) {
        return dosageWords.phrase(item.dosage(), item.side(), item.schedule());
    }

    Phrase phase(Item item) {
        return texts.text("phase." + item.phase());
    }

    /** What the figure shows, made from the steps. */
    Phrase description(Item item) {
        return new Phrase(item.title() + ". " + String.join(" ", item.steps()), item.language());
    }

    Stream<Remark> remarks(Item item) {
        return Stream.of(
                        remark(
                                "breathing",
                                item.breathing() == null ? List.of() : List.of(item.breathing()),
                                item.language()),
                        remark("caution", item.cautions(), item.language()),
                        remark("note", item.note() == null ? List.of() : List.of(item.note()), texts.language()))
                .filter(remark -> !remark.sentence().isBlank());
    }

    private Remark remark(String kind, List<String> sentences, Locale language) {
        return new Remark(kind, texts.text("exercise." + kind), String.join(" ", sentences), language);
    }
}
