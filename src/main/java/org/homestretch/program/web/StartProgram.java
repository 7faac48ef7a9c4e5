package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.boundary.Programs;

/** The programs on a patient's page, and a new one. */
@Named
@RequestScoped
public class StartProgram {

    @Inject
    Programs programs;

    private List<ProgramRow> rows;

    /** The patient's programs, the latest first. */
    public List<ProgramRow> rows(long patientId) {
        if (rows == null) {
            rows = programs.programsOf(patientId);
        }
        return rows;
    }

    /** Opens an empty program under the proposed title, which the therapist may change while prescribing. */
    public String start(long patientId, String title) {
        long id = programs.start(new NewProgram(patientId, title, null, null));
        return "/clinician/program/prescribe?faces-redirect=true&program=" + id;
    }
}
