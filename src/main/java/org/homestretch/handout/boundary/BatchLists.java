package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.handout.control.CandidateQueries;
import org.homestretch.handout.control.CandidateQueries.Asked;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchList;
import org.homestretch.handout.entity.HandoutBatch;
import org.homestretch.handout.entity.ProtocolInUse;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Whose handouts can be printed together: active programs of patients at the caller's sites (H-38, H-39). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class BatchLists {

    /** What one batch can hold. */
    public static final int PAGE = HandoutBatch.HANDOUTS_MAX;

    private static final String STAFF_LANGUAGE = "en";

    @Inject
    CandidateQueries queries;

    @Inject
    Protocols protocols;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** A page of at most {@value #PAGE}, by name of the patient. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public List<BatchCandidate> page(BatchList list, int first) {
        return queries.page(list, asked(), first, PAGE);
    }

    /** How many programs are on the list. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public long count(BatchList list) {
        return queries.count(list, asked());
    }

    /** The protocols that there is a list of, by title. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public List<ProtocolInUse> protocols() {
        return queries.protocols(asked());
    }

    /** How many active programs came of that protocol, and whose they are; without a word about the patients (P-81). */
    @RolesAllowed({THERAPIST, MANAGER})
    public ProtocolUse useOf(String protocol) {
        ProtocolDetails details = protocols.protocol(protocol, STAFF_LANGUAGE);
        return new ProtocolUse(details.changedAt(), queries.owners(protocol, details.changedAt(), asked()));
    }

    private Asked asked() {
        return new Asked(
                caller.staffId(),
                caller.siteIds(),
                calendar.today(),
                calendar.today().atStartOfDay(calendar.zone()).toInstant());
    }
}
