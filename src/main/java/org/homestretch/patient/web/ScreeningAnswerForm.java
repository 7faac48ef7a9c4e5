package org.homestretch.patient.web;

import java.io.Serializable;
import org.homestretch.patient.boundary.AskedQuestion;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.patient.entity.ScreeningQuestion;

/** The input for one question of a screening: yes or no, and a few words. */
public class ScreeningAnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AskedQuestion asked;
    private Boolean yes;
    private String note;
    private String cleared;

    /** @param note what was said of it last time, or null; whether it still holds is asked anew */
    ScreeningAnswerForm(AskedQuestion asked, String note) {
        this.asked = asked;
        this.note = note;
    }

    ScreeningAnswer answer() {
        return new ScreeningAnswer(getQuestion(), yes, note);
    }

    boolean isCleared() {
        return yes && getQuestion().isRedFlag() && cleared != null && !cleared.isBlank();
    }

    public AskedQuestion getAsked() {
        return asked;
    }

    public ScreeningQuestion getQuestion() {
        return asked.question();
    }

    /** Null until it is answered. */
    public Boolean getYes() {
        return yes;
    }

    public void setYes(Boolean yes) {
        this.yes = yes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Who cleared a red flag and why, if somebody has. */
    public String getCleared() {
        return cleared;
    }

    public void setCleared(String cleared) {
        this.cleared = cleared;
    }
}
