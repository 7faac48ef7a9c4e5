package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Recording;

/**
 * How the programs of many patients were followed in a period.
 *
 * @param calculatedAt when; later entries change later reports
 * @param settings the limits by which it was judged, to be shown with it
 * @param activePrograms programs that were in force on any day of the period
 * @param all the patients together
 * @param tenths number of patients with a session adherence under 10 %, from 10 to under 20 % and so on, the last with
 *     100 %; empty when the figures are suppressed
 * @param recording how the entries of all patients came about; without entries when the figures are suppressed
 * @param therapists the same patients by the therapist who issued their latest version, by name
 * @param patients the patients one by one, as far as the caller may know their names
 * @param silentElsewhere how many more recorded nothing though something was due, at sites where the caller does not work
 */
public record ClinicReport(
        ReportScope scope,
        Instant calculatedAt,
        AdherenceSettings settings,
        int activePrograms,
        GroupFigures all,
        List<Integer> tenths,
        Recording recording,
        List<TherapistFigures> therapists,
        List<ReportedPatient> patients,
        int silentElsewhere)
        implements Serializable {

    public ClinicReport {
        tenths = List.copyOf(tenths);
        therapists = List.copyOf(therapists);
        patients = List.copyOf(patients);
    }

    /** Those for whom something was due and who recorded nothing: the ones to call first. */
    public List<ReportedPatient> silent() {
        return patients.stream().filter(ReportedPatient::isSilent).toList();
    }
}
