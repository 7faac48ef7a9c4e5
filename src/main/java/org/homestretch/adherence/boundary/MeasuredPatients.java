package org.homestretch.adherence.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.adherence.control.PatientWeighted;
import org.homestretch.adherence.control.Tally;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Recording;
import org.homestretch.program.boundary.ReportedProgram;

/** The programs of a report with their sums in its period, looked at by patient and by therapist. */
record MeasuredPatients(List<Measured> programs, BandLimits limits) {

    record Measured(ReportedProgram program, Tally tally) {

        long patientId() {
            return program.history().patientId();
        }

        /** Something was due and nothing was recorded. */
        boolean isSilent() {
            return tally.sessionsDue().isPositive() && tally.recording().entries() == 0;
        }
    }

    /** One figure for each patient, several programs added up. */
    Collection<AdherenceFigures> figures() {
        return byPatient().values().stream().map(tally -> tally.figures(limits)).toList();
    }

    GroupFigures group() {
        return PatientWeighted.of(figures());
    }

    List<Integer> tenths() {
        return PatientWeighted.tenths(figures());
    }

    /** None when the figures are suppressed: it would tell of single patients. */
    Recording recording() {
        return group().suppressed()
                ? Recording.NONE
                : programs.stream().map(each -> each.tally().recording()).reduce(Recording.NONE, Recording::plus);
    }

    List<TherapistFigures> therapists() {
        Map<Long, List<Measured>> byTherapist = programs.stream()
                .collect(
                        Collectors.groupingBy(each -> each.program().therapistId(), TreeMap::new, Collectors.toList()));
        return byTherapist.values().stream()
                .map(theirs -> {
                    ReportedProgram any = theirs.get(0).program();
                    GroupFigures figures = new MeasuredPatients(theirs, limits).group();
                    return new TherapistFigures(any.therapistId(), any.therapistName(), theirs.size(), figures);
                })
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** By patient, the first program of each with the sums of all. */
    Map<Long, Measured> summed() {
        Map<Long, Tally> sums = byPatient();
        return programs.stream()
                .map(each -> new Measured(each.program(), sums.get(each.patientId())))
                .collect(Collectors.toMap(
                        Measured::patientId, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private Map<Long, Tally> byPatient() {
        return programs.stream()
                .collect(Collectors.toMap(Measured::patientId, Measured::tally, Tally::plus, TreeMap::new));
    }
}
