package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.program.boundary.ProgramDrafts;

/** From any page to the draft of a program, opened from the latest version where there is none. */
@Named
@RequestScoped
public class ChangeProgram {

    @Inject
    ProgramDrafts drafts;

    public String change(long programId) {
        drafts.open(programId);
        return "/clinician/program/prescribe?faces-redirect=true&program=" + programId;
    }
}
