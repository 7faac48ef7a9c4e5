package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homestretch.handout.control.HandoutQueries;
import org.homestretch.handout.control.RenderedHandout;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.MistypedSheetCodeException;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.Programs;

/** Tells whether a handout is genuine, and whether it still holds (H-35). The caller works at the patient's site. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class HandoutChecks {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    HandoutQueries queries;

    @Inject
    Programs programs;

    @Inject
    Patients patients;

    @Inject
    ClinicCalendar calendar;

    /** The hash by which the archive knows a file. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public String hashOf(byte[] file) {
        return RenderedHandout.sha256(file);
    }

    /**
     * The handout with that code, or of exactly the file with that hash; empty if there is none.
     *
     * @param typed a sheet code as people type it (H-2), or the SHA-256 of a file in hexadecimal
     * @throws NeitherCodeNorHashException if it can be neither
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<CheckedHandout> check(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return (HASH.matcher(plain).matches() ? queries.bySha256(plain) : queries.bySheetCode(code(plain)))
                .map(this::checked);
    }

    private static SheetCode code(String typed) {
        try {
            return SheetCode.parse(typed);
        } catch (MistypedSheetCodeException mistyped) {
            throw new NeitherCodeNorHashException();
        }
    }

    private CheckedHandout checked(HandoutRow row) {
        patients.mustServe(row.patientId());
        return CheckedHandout.of(
                row,
                programs.history(row.programId()),
                programs.program(row.programId()).status(),
                calendar.today());
    }
}
