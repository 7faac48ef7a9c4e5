package org.homestretch.adherence.entity;

/** What made a work item, and within how many days somebody should act on it. */
public enum WorkItemKind {
    /** The safety rules found something in a program in force, such as after a condition was added. */
    CAUTIONS_AROSE(3),
    /** The patient said yes to one of the signs on which to stop and get help. */
    STOP_SIGN(0),
    /** Pain so high that somebody must look at it, whatever the baseline. */
    HIGH_PAIN(0),
    /** A day on which the pain was too much. */
    RED_PAIN(1),
    /** Two days within seven on which the patient was a lot more sore than usual. */
    SORE_DAYS(3),
    /** Nothing in the diary 48 hours after the start. */
    NO_FIRST_ENTRY(2),
    /** Three due sessions in a row without an entry. */
    SILENT(3),
    /** Adherence of the last seven due days is low, or much lower than before. */
    LOW_ADHERENCE(7),
    /** The program ends within a week and nobody has looked at how it goes on. */
    ENDS_WITHOUT_REVIEW(7);

    private final int daysToAct;

    WorkItemKind(int daysToAct) {
        this.daysToAct = daysToAct;
    }

    int daysToAct() {
        return daysToAct;
    }

    /** Whether it is critical by its kind; cautions are by what they say. */
    boolean isCritical() {
        return this == STOP_SIGN || this == HIGH_PAIN;
    }

    /** Whether it closes by itself once its cause is gone. */
    public boolean isLapsing() {
        return switch (this) {
            case NO_FIRST_ENTRY, SILENT, ENDS_WITHOUT_REVIEW -> true;
            case CAUTIONS_AROSE, STOP_SIGN, HIGH_PAIN, RED_PAIN, SORE_DAYS, LOW_ADHERENCE -> false;
        };
    }

    /** Whether nothing is left to do about it once the program is over. */
    public boolean isAboutFollowing() {
        return isLapsing() || this == LOW_ADHERENCE;
    }
}
