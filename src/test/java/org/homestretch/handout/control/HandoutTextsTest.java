package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class HandoutTextsTest {

    private static final int LONGEST_SENTENCE = 20;

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.homestretch.handout.sheet", Locale.ROOT);

    @Test
    void no_sentence_for_patients_has_more_than_twenty_words() {
        HandoutTexts texts = new HandoutTexts(Locale.ENGLISH);
        assertThat(Stream.of("use", "stop.now", "stop.urgent", "stop.call")
                        .flatMap(key -> texts.list(key).stream())
                        .flatMap(sentence -> Arrays.stream(sentence.text().split("[.?!](\\s|$)"))))
                .isNotEmpty()
                .allMatch(sentence -> sentence.strip().split("\\s+").length <= LONGEST_SENTENCE);
    }

    @Test
    void every_constant_that_is_printed_has_its_words() {
        assertThat(Arrays.stream(Phase.values()).map(phase -> "phase." + phase)).allMatch(bundle::containsKey);
        assertThat(Arrays.stream(DosageUnit.values())
                        .flatMap(unit -> Stream.of("dosage." + unit, "dosage.sets." + unit)))
                .allMatch(bundle::containsKey);
        assertThat(Arrays.stream(Side.values())
                        .filter(side -> side != Side.NOT_SIDED)
                        .map(side -> "side." + side))
                .allMatch(bundle::containsKey);
    }
}
