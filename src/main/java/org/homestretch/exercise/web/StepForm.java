package org.homestretch.exercise.web;

import java.io.Serializable;

/** One step of an instruction while it is edited. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;

    StepForm(String text) {
        this.text = text;
    }

    boolean isWritten() {
        return text != null && !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
