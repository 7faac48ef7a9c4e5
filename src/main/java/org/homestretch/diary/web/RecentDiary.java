package org.homestretch.diary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.diary.boundary.Diary;
import org.homestretch.diary.boundary.DiaryDay;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.boundary.Programs;

/** The diary's section on a patient's page: what was said lately, and the way to type in a paper sheet. */
@Named
@RequestScoped
public class RecentDiary {

    @Inject
    Diary diary;

    @Inject
    Programs programs;

    private final Map<Long, List<DiaryDay>> days = new HashMap<>();
    private final Map<Long, List<ProgramRow>> started = new HashMap<>();

    public List<DiaryDay> days(long patientId) {
        return days.computeIfAbsent(patientId, diary::recentDays);
    }

    /** Programs of which a sheet can have been printed. */
    public List<ProgramRow> programs(long patientId) {
        return started.computeIfAbsent(
                patientId,
                id -> programs.programsOf(id).stream()
                        .filter(program -> program.versionNumber() > 0)
                        .toList());
    }
}
