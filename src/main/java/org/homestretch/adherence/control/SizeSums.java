package org.homestretch.adherence.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.SizeGroup;
import org.homestretch.program.boundary.ProgramHistory;

/**
 * What patients were asked and did, by how many exercises their program held on the day. A program that grows moves
 * from one group to the next, and its days stay where they were.
 */
public final class SizeSums {

    private final Map<SizeGroup, Map<Long, Tally>> sums = new EnumMap<>(SizeGroup.class);

    /** @param from first day that counts */
    public void add(ProgramHistory program, MeasuredProgram measured, LocalDate from) {
        for (LocalDate day : measured.latestDueDays()) {
            if (day.isBefore(from)) {
                return;
            }
            int exercises = program.versionInForceOn(day)
                    .map(version -> version.itemsOn(day).size())
                    .orElse(0);
            SizeGroup.of(exercises)
                    .ifPresent(group -> sums.computeIfAbsent(group, each -> new HashMap<>())
                            .merge(program.patientId(), measured.between(day, day), Tally::plus));
        }
    }

    public GroupFigures figures(SizeGroup group, BandLimits bands) {
        return PatientWeighted.of(sums.getOrDefault(group, Map.of()).values().stream()
                .map(tally -> tally.figures(bands))
                .toList());
    }
}
