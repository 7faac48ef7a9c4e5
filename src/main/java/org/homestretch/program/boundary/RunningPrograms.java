package org.homestretch.program.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.ReviewDay;
import org.homestretch.program.entity.Signature;

/**
 * Programs on their way, for what the clinic looks after by itself at night or when a diary comes in: nobody is signed in
 * then. Nothing here is for a page.
 */
@Stateless
@PermitAll
public class RunningPrograms {

    private static final EnumSet<ProgramStatus> RUNNING = EnumSet.of(ProgramStatus.ACTIVE, ProgramStatus.ON_HOLD);

    @PersistenceContext
    EntityManager entities;

    @Inject
    ClinicCalendar calendar;

    /** The next programs after that id that are neither completed nor revoked and end on that day or later, by id. */
    public List<RunningProgram> endingFrom(LocalDate day, long afterId, int size) {
        return running(entities.createQuery(
                        "SELECT p FROM Program p WHERE p.id > :after AND p.status IN :running AND p.endsOn >= :day"
                                + " ORDER BY p.id",
                        Program.class)
                .setParameter("after", afterId)
                .setParameter("running", RUNNING)
                .setParameter("day", day)
                .setMaxResults(size));
    }

    /** Those of the programs that are neither completed nor revoked. */
    public List<RunningProgram> among(Collection<Long> programIds) {
        return programIds.isEmpty()
                ? List.of()
                : running(entities.createQuery(
                                "SELECT p FROM Program p WHERE p.id IN :ids AND p.status IN :running ORDER BY p.id",
                                Program.class)
                        .setParameter("ids", programIds)
                        .setParameter("running", RUNNING));
    }

    /** The next programs after that id that were ever issued and end, or ended, on that day or later, by id. */
    public List<ProgramHistory> issuedEndingFrom(LocalDate day, long afterId, int size) {
        return Histories.read(entities.createQuery(
                                "SELECT p FROM Program p WHERE p.id > :after AND p.endsOn >= :day AND EXISTS"
                                        + " (SELECT v FROM ProgramVersion v WHERE v.program = p AND v.validFrom IS NOT"
                                        + " NULL) ORDER BY p.id",
                                Program.class)
                        .setParameter("after", afterId)
                        .setParameter("day", day)
                        .setMaxResults(size))
                .stream()
                .map(Histories::of)
                .toList();
    }

    /** Staff account of who issued the latest version of a program that was ever issued, also when it is over. */
    public long latestIssuer(long programId) {
        return entities.createQuery(
                        "SELECT v.issued.staffId FROM ProgramVersion v WHERE v.program.id = :program"
                                + " AND v.validFrom IS NOT NULL ORDER BY v.number DESC",
                        Long.class)
                .setParameter("program", programId)
                .setMaxResults(1)
                .getSingleResult();
    }

    private List<RunningProgram> running(TypedQuery<Program> query) {
        return Histories.read(query).stream().map(this::running).toList();
    }

    private RunningProgram running(Program program) {
        List<ProgramVersion> versions = program.issuedVersions();
        Signature issued = versions.get(versions.size() - 1).issued().orElseThrow();
        return new RunningProgram(
                Histories.of(program),
                issued.staffId(),
                calendar.dayOf(issued.at()),
                program.endsOn().orElseThrow(),
                program.review().map(ReviewDay::day).orElse(null),
                program.draft().isPresent());
    }
}
