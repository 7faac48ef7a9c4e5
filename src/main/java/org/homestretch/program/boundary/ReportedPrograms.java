package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.entity.Program;

/** The programs of the whole clinic, for reports; who asks keeps to the patients that the reader may see. */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class ReportedPrograms {

    @PersistenceContext
    EntityManager entities;

    /** Those that were in force on a day of the period. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ReportedProgram> inForceBetween(LocalDate from, LocalDate to) {
        return Histories.read(entities.createQuery(
                                "SELECT p FROM Program p WHERE p.endsOn >= :from AND EXISTS (SELECT v FROM"
                                        + " ProgramVersion v WHERE v.program = p AND v.validFrom <= :to) ORDER BY p.id",
                                Program.class)
                        .setParameter("from", from)
                        .setParameter("to", to))
                .stream()
                .map(Histories::reported)
                .toList();
    }
}
