package org.homestretch.program.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What turns a draft into a version.
 *
 * @param period the days it is to hold
 * @param words the instructions by item key, in the patient's language; one for every item
 * @param advice what goes with the exercises, in the patient's language
 * @param acknowledgements the answers to the cautions of the review
 */
public record Issuance(
        ValidityPeriod period,
        Map<Integer, IssuedInstruction> words,
        IssuedAdvice advice,
        List<Acknowledgement> acknowledgements) {

    public Issuance {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(advice, "advice");
        words = Map.copyOf(words);
        acknowledgements = List.copyOf(acknowledgements);
    }
}
