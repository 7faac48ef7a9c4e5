package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.adherence.boundary.PatientSummaries;
import org.homestretch.adherence.boundary.PatientSummary;
import org.homestretch.program.boundary.Goals;
import org.homestretch.program.boundary.GoalsOverview;

/** The summary on the patient's page, for who starts a visit. A page is about one patient and reads it once. */
@Named
@RequestScoped
public class PatientAtAGlance {

    @Inject
    PatientSummaries summaries;

    @Inject
    Goals goals;

    private boolean read;
    private PatientSummary summary;
    private GlancePicture picture;
    private GoalsOverview goalsOfProgram;

    /** Null while there is no program. */
    public PatientSummary of(long patientId) {
        if (!read) {
            read = true;
            summary = summaries.summary(patientId).orElse(null);
            if (summary != null) {
                picture = GlancePicture.of(summary);
                goalsOfProgram = goals.goals(summary.program().id());
            }
        }
        return summary;
    }

    public GlancePicture getPicture() {
        return picture;
    }

    public GoalsOverview getGoals() {
        return goalsOfProgram;
    }
}
