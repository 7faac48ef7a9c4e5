package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.boundary.PauseRow;
import org.homestretch.program.boundary.Pauses;

/** The therapist plans days on which nothing is due, gives a pause another last day, or drops it. */
@Named
@ViewScoped
public class PlanPause implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Pauses pauses;

    private LocalDate from;
    private LocalDate to;
    private String reason;
    private PauseRow changed;
    private LocalDate lastDay;

    public String plan(long programId) {
        pauses.plan(programId, from, to, reason);
        return shownAnew(programId);
    }

    /** Takes up a pause to give it another last day. */
    public void prepare(PauseRow pause) {
        changed = pause;
        lastDay = pause.to();
    }

    public String change(long programId) {
        pauses.endOn(programId, changed.id(), lastDay);
        return shownAnew(programId);
    }

    public String drop(long programId) {
        pauses.cancel(programId, changed.id());
        return shownAnew(programId);
    }

    private static String shownAnew(long programId) {
        return "/clinic/program/program?faces-redirect=true&id=" + programId;
    }

    /** The pause that is changed, or null. */
    public PauseRow getChanged() {
        return changed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
