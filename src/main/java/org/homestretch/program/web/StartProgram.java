package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.boundary.Programs;

/** The programs on a patient's page, and a new one. */
@Named
@RequestScoped
public class StartProgram {

    @Inject
    Programs programs;

    @Inject
    Protocols protocols;

    private List<ProgramRow> rows;
    private List<ProtocolSummary> offered;
    private String title;
    private String goal;
    private StageKey stage;

    /** The patient's programs, the latest first. */
    public List<ProgramRow> rows(long patientId) {
        if (rows == null) {
            rows = programs.programsOf(patientId);
        }
        return rows;
    }

    public List<ProtocolSummary> getProtocols() {
        if (offered == null) {
            offered = protocols.offered();
        }
        return offered;
    }

    public String start(long patientId) {
        long id = programs.start(new NewProgram(patientId, title, goal, stage));
        return "/clinician/program/prescribe?faces-redirect=true&program=" + id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public StageKey getStage() {
        return stage;
    }

    public void setStage(StageKey stage) {
        this.stage = stage;
    }
}
