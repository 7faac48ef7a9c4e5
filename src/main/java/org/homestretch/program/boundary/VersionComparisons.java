package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.program.boundary.IssuedVersion.Item;
import org.homestretch.program.control.VersionComparison;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;

/** Versions of a program side by side (P-71). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class VersionComparisons {

    @Inject
    ServedPrograms programs;

    @Inject
    Caller caller;

    /**
     * Two issued versions by their numbers, whichever comes first; the caller works at the patient's site.
     *
     * @throws UnknownProgramException if the program has no issued version of that number
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public ComparedVersions compare(long programId, int oneNumber, int otherNumber) {
        Program program = programs.toRead(programId).program();
        IssuedVersion before = issued(program, Math.min(oneNumber, otherNumber));
        IssuedVersion after = issued(program, Math.max(oneNumber, otherNumber));
        return new ComparedVersions(
                before, after, new VersionComparison(visible(before.items()), visible(after.items())).items());
    }

    /** The front desk sees no notes here, as on the page of the program. */
    private List<Item> visible(List<Item> items) {
        return caller.has(RECEPTION) ? items.stream().map(Item::withoutNote).toList() : items;
    }

    /** What was answered to cautions is no part of a comparison, so nobody sees it here. */
    private static IssuedVersion issued(Program program, int number) {
        ProgramVersion version = program.issuedVersions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(UnknownProgramException::new);
        return IssuedViews.of(version, Sight.BARE);
    }
}
