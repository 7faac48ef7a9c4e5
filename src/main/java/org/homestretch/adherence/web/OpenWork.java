package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.adherence.boundary.WorkFilter;
import org.homestretch.adherence.boundary.WorkItems;
import org.homestretch.adherence.boundary.WorkRow;

/** How much is open: the number in the navigation, and the work about the patient of a page. Read once for each request. */
@Named
@RequestScoped
public class OpenWork {

    @Inject
    WorkItems work;

    private Long mine;
    private List<WorkRow> ofPatient;

    public long getMine() {
        if (mine == null) {
            mine = work.count(new WorkFilter(true, false));
        }
        return mine;
    }

    public List<WorkRow> of(long patientId) {
        if (ofPatient == null) {
            ofPatient = work.openOf(patientId);
        }
        return ofPatient;
    }
}
