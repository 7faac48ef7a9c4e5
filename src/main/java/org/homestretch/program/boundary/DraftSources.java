package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.Proposal;
import org.homestretch.program.control.Proposals;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.program.entity.StepKind;

/**
 * Fast ways to fill a draft: from the therapist's favorites, from the structure of another program, from an earlier version.
 * As with {@link ProgramDrafts}, every change names the revision it was made on (P-9), and is one step (P-20).
 */
@Stateless
@RolesAllowed(THERAPIST)
public class DraftSources {

    @Inject
    ServedPrograms programs;

    @Inject
    DraftChanges changes;

    @Inject
    Shapes shapes;

    @Inject
    Proposals proposals;

    /**
     * Adds exercises that the caller starred, by title, as the library proposes them, at the end of that phase.
     *
     * @param chosen ids of the favorites to add; empty for all of them
     */
    @RolesAllowed(THERAPIST)
    public FilledDraft addFavorites(long programId, int revision, Collection<Long> chosen, Phase phase) {
        Served served = changes.unchanged(programId, revision);
        return filled(served, StepKind.FAVORITES_ADDED, proposals.favorites(chosen, phase));
    }

    /**
     * The programs that the caller issued for patients whom the caller still serves, the latest first; of those that are
     * the same, the latest one (P-28).
     *
     * @param programId of the draft to fill; it is not among them
     * @param first how many to skip
     */
    @RolesAllowed(THERAPIST)
    public List<ProgramShape> shapes(long programId, int first, int size) {
        return shapes.offeredFor(programs.toRead(programId), first, size);
    }

    /**
     * Adds the structure of the latest version of another program: its exercises with their place, dosage and schedule, and
     * nothing that was said to or chosen for its patient (P-28); of one in stages, the first. The caller serves both patients.
     *
     * @throws ProgramNotIssuedException if nothing of the other program was issued yet
     */
    @RolesAllowed(THERAPIST)
    public FilledDraft copyShape(long programId, int revision, long fromProgramId) {
        Served served = changes.unchanged(programId, revision);
        List<ProgramVersion> issued = programs.toRead(fromProgramId).program().issuedVersions();
        if (issued.isEmpty()) {
            throw new ProgramNotIssuedException();
        }
        ProgramVersion latest = issued.get(issued.size() - 1);
        return filled(served, StepKind.SHAPE_COPIED, proposals.shape(latest.itemsOf(StagePlan.FIRST)));
    }

    /**
     * Makes the draft what an issued version of the same program was; what stood in it can be undone (P-29).
     *
     * @throws UnknownProgramException if the version is not one of this program
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft restoreVersion(long programId, int revision, long versionId) {
        Served served = changes.unchanged(programId, revision);
        ProgramVersion version = programs.version(versionId);
        if (!version.program().id().equals(programId)) {
            throw new UnknownProgramException();
        }
        return changes.changed(served, Deed.of(StepKind.VERSION_RESTORED), draft -> draft.copy(version));
    }

    private FilledDraft filled(Served served, StepKind kind, Proposal proposal) {
        ProgramDraft draft = changes.changed(
                served, Deed.of(kind), work -> proposal.exercises().forEach(item -> item.addTo(work)));
        return new FilledDraft(draft, proposal.leftOut());
    }
}
