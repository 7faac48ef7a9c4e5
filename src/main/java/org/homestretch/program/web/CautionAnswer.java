package org.homestretch.program.web;

import java.io.Serializable;
import org.homestretch.program.entity.Caution;

/** What the therapist says to one caution before issuing. */
public class CautionAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Caution caution;
    private boolean considered;
    private String reason;

    CautionAnswer(Caution caution) {
        this.caution = caution;
    }

    boolean isGiven() {
        return caution.needsReason() ? caution.isAnsweredBy(reason) : considered;
    }

    /** The reason, or an empty text where none is needed. */
    String words() {
        return reason == null ? "" : reason;
    }

    public Caution getCaution() {
        return caution;
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
