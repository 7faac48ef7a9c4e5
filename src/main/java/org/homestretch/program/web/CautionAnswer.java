package org.homestretch.program.web;

import java.io.Serializable;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionRule;

/** What the therapist says to one caution before issuing. */
public class CautionAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Caution caution;
    private final String exercise;
    private final boolean openingGroup;
    private final Acknowledgement before;
    private boolean considered;
    private String reason;

    /**
     * @param exercise its title, or an empty text for the program as a whole
     * @param openingGroup whether it is the first about that exercise
     * @param before what was answered to the same caution for the version before, or null; its reason is offered again
     */
    CautionAnswer(Caution caution, String exercise, boolean openingGroup, Acknowledgement before) {
        this.caution = caution;
        this.exercise = exercise;
        this.openingGroup = openingGroup;
        this.before = before;
        this.reason = before == null ? null : before.reason();
    }

    public boolean isGiven() {
        return (considered || !isToTick()) && caution.isAnsweredBy(reason);
    }

    /** Whether it must be ticked: a reason typed anew speaks for itself, one from the version before does not. */
    public boolean isToTick() {
        return !caution.needsReason() || before != null;
    }

    /** The reason, or an empty text where none is needed. */
    String words() {
        return reason == null ? "" : reason;
    }

    public Caution getCaution() {
        return caution;
    }

    public String getExercise() {
        return exercise;
    }

    public boolean isOpeningGroup() {
        return openingGroup;
    }

    /** Null when it was not answered for the version before. */
    public Acknowledgement getBefore() {
        return before;
    }

    /** Overriding it says that it has been cleared (P-41). */
    public boolean isRedFlag() {
        return caution.key().rule() == CautionRule.RED_FLAG;
    }

    public boolean isConsidered() {
        return considered;
    }

    public void setConsidered(boolean considered) {
        this.considered = considered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
