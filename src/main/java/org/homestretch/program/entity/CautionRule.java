package org.homestretch.program.entity;

/** The dosage and safety rules a draft is reviewed by, with their number in the clinical facts. */
public enum CautionRule {
    HOLD_OUTSIDE_SOFT_RANGE("G1", true),
    AMOUNT_OUTSIDE_SOFT_RANGE("G6", true),
    SETS_OUTSIDE_SOFT_RANGE("2A", true),
    TIMES_A_DAY_OUTSIDE_SOFT_RANGE("G9", true),
    QUOTA_OUTSIDE_SOFT_RANGE("G11", true),
    BREAKS_OUTSIDE_SOFT_RANGE("G26", true),
    UNUSUAL_IN_BREAKS("G26", true),
    LITTLE_GAIN_BEYOND_FOUR("G6"),
    ONE_SIDE_ONLY("G7"),
    NO_DAY_BETWEEN_STRENGTHENING("2A"),
    LONG_DAY("G10"),
    MANY_EXERCISES("G10"),
    DYNAMIC_WITHOUT_WARM_UP("G14"),
    EXERCISE_AND_CONDITION("3D"),
    CONDITION_BARS_PROGRAM("3D"),
    EXERCISE_RETIRED("L-35"),
    CLINIC_RULE("Clinic"),
    DYNAMIC_AFTER_STATIC("G14"),
    GENTLE_AFTER_DEEPER("G14"),
    CONTRADICTORY_ITEMS("P-45"),
    SAME_EXERCISE_TWICE("P-46"),
    TWO_STEPS_OF_LADDER("P-47"),
    SPINE_ONLY("G24"),
    STRETCHES_ONLY("G25"),
    RED_FLAG("3C"),
    HEALTH_ANSWER("3A"),
    SEVERE_PAIN("P1"),
    NOT_ASSESSED("P9"),
    CAUSE_OPEN("P15"),
    LOAD_AFTER_OPERATION("3C"),
    SCREENING_OUTDATED("PT-16"),
    CONDITION_SINCE_SCREENING("PT-16");

    private final String clinicalId;
    private final boolean askingForReason;

    CautionRule(String clinicalId) {
        this(clinicalId, false);
    }

    CautionRule(String clinicalId, boolean askingForReason) {
        this.clinicalId = clinicalId;
        this.askingForReason = askingForReason;
    }

    public String clinicalId() {
        return clinicalId;
    }

    /** Whether its warning asks for a reason, as every dose outside the soft range does (2A). */
    public boolean isAskingForReason() {
        return askingForReason;
    }
}
