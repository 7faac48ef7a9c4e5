package org.homestretch.handout.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.handout.control.DiaryDays;
import org.homestretch.handout.control.DiaryGrid;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;

/** What a version asks for on the days that are printed. */
@Dependent
class VersionDays {

    @Inject
    Programs programs;

    @Inject
    ClinicCalendar calendar;

    /** The stage that would be printed on that day. */
    int stageOn(IssuedVersion version, LocalDate day) {
        return DiaryDays.stageOn(printed(programs.history(version.programId()), version), day);
    }

    /**
     * The days of the diary, from today or the day that is ordered.
     *
     * @throws VersionOverException if the version asks for nothing from then on (H-13)
     */
    List<DiaryGrid.Day> diary(IssuedVersion version, PrintOrder order) {
        ProgramHistory history = programs.history(version.programId());
        ProgramHistory.Version printed = printed(history, version);
        LocalDate from = order.kind() == PrintKind.DIARY ? order.diaryFrom() : calendar.today();
        if (!DiaryDays.canStillBeDue(history, printed, from)) {
            throw new VersionOverException(version.number());
        }
        return DiaryDays.of(history, printed, from);
    }

    /** Whether the version asks for anything from today on (H-13). */
    boolean isStillInUse(IssuedVersion version) {
        ProgramHistory history = programs.history(version.programId());
        return DiaryDays.canStillBeDue(history, printed(history, version), calendar.today());
    }

    private static ProgramHistory.Version printed(ProgramHistory history, IssuedVersion version) {
        return history.versions().stream()
                .filter(issued -> issued.id() == version.id())
                .findFirst()
                .orElseThrow();
    }
}
