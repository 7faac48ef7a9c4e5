package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.boundary.ProgramStages;
import org.homestretch.program.boundary.Stages;

/** How far the patient is in the stages of a program; the therapist lets the next one begin. */
@Named
@ViewScoped
public class BeginStage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Stages stages;

    private ProgramStages shown;
    private boolean asked;
    private LocalDate day;

    /** The stages of the version in force, or null when there are none to show. */
    public ProgramStages of(long programId) {
        if (!asked) {
            shown = stages.of(programId).orElse(null);
            asked = true;
            if (shown != null && shown.next() != null) {
                ProgramStages.Next next = shown.next();
                day = next.plannedFor() == null ? next.earliest() : next.plannedFor();
            }
        }
        return shown;
    }

    public String begin(long programId) {
        stages.begin(programId, shown.next().number(), day);
        return shownAnew(programId);
    }

    public String takeBack(long programId) {
        stages.takeBack(programId, shown.next().number());
        return shownAnew(programId);
    }

    private static String shownAnew(long programId) {
        return "/clinic/program/program?faces-redirect=true&id=" + programId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
