package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.ProgramSummary;

/** The section on the patient's page that says in a line how each program is followed. */
@Named
@RequestScoped
public class PatientAdherence {

    @Inject
    Adherence adherence;

    private List<ProgramSummary> programs;

    /** Read once for each request: a page is about one patient. */
    public List<ProgramSummary> programsOf(long patientId) {
        if (programs == null) {
            programs = adherence.programsOf(patientId);
        }
        return programs;
    }
}
