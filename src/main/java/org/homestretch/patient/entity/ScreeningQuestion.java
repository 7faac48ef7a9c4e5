package org.homestretch.patient.entity;

import java.util.Arrays;

/**
 * The questions asked before exercises are prescribed: the red flags of clinical facts 3C, of which RF13 is asked in two
 * parts, and the health questions behind the precautions 3A that are answered with yes or no. Their words stand in
 * {@code library/screening.yaml}.
 */
public enum ScreeningQuestion {
    RF1(Urgency.SAME_DAY),
    RF2(Urgency.SAME_DAY),
    RF3(Urgency.SAME_DAY),
    RF4(Urgency.SAME_DAY),
    RF5(Urgency.SAME_DAY),
    RF6(Urgency.REFER),
    RF7(Urgency.REFER),
    RF8(Urgency.SAME_DAY),
    RF9(Urgency.REFER),
    RF10(Urgency.MIND),
    RF11(Urgency.SAME_DAY),
    RF12(Urgency.MIND),
    /** A recent operation. */
    RF13A(Urgency.MIND),
    /** Pregnancy. */
    RF13B(Urgency.MIND),
    RF14(Urgency.SAME_DAY),
    P2(Urgency.MIND),
    P10(Urgency.MIND),
    P11(Urgency.MIND),
    P16(Urgency.MIND);

    private final Urgency urgency;

    ScreeningQuestion(Urgency urgency) {
        this.urgency = urgency;
    }

    /** @throws IllegalArgumentException if no question has that code */
    public static ScreeningQuestion of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + code));
    }

    /** As on screens and in the trail, such as RF13a. */
    public String code() {
        return switch (this) {
            case RF13A -> "RF13a";
            case RF13B -> "RF13b";
            default -> name();
        };
    }

    public boolean isRedFlag() {
        return name().startsWith("RF");
    }

    public Urgency urgency() {
        return urgency;
    }

    /** Whether a yes says too little without a few words about what it is. */
    public boolean isAskingForWords() {
        return this == RF13A || this == P10 || this == P11 || this == P16;
    }
}
