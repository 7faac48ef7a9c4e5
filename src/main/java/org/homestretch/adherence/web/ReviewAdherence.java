package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.ProgramAdherence;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.program.boundary.Programs;

/** The therapist looks at what was done and what hurt since the last visit. */
@Named
@RequestScoped
public class ReviewAdherence {

    @Inject
    Adherence adherence;

    @Inject
    Programs programs;

    @Inject
    Patients patients;

    private long id;
    private ProgramAdherence program;
    private String title;
    private PatientRef patient;
    private List<CalendarWeek> weeks;
    private PainPicture pain;

    /** How many days of the program are in a state, for the legend of the calendar. */
    public record StateCount(DayState state, long days) {}

    /** One line of the table of windows. */
    public record Window(String key, AdherenceFigures figures) {}

    public void open() {
        program = adherence.adherenceOf(id);
        title = programs.program(id).title();
        patient = patients.patient(program.patientId());
        weeks = CalendarWeek.of(program.days()).stream()
                .filter(week -> !week.monday().isAfter(program.today()))
                .toList();
        pain = PainPicture.of(program.pain(), program.settings().pain());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ProgramAdherence getProgram() {
        return program;
    }

    public String getTitle() {
        return title;
    }

    public PatientRef getPatient() {
        return patient;
    }

    /** The weeks up to this one; what is still to come would only be empty. */
    public List<CalendarWeek> getWeeks() {
        return weeks;
    }

    public List<Window> getWindows() {
        return List.of(
                new Window("window.lastSeven", program.lastSeven()),
                new Window("window.lastTwentyEight", program.lastTwentyEight()),
                new Window("window.whole", program.whole()));
    }

    public PainPicture getPain() {
        return pain;
    }

    /** The four states of a due day in any case, the others where they occur. */
    public List<StateCount> getStateCounts() {
        return Arrays.stream(DayState.values())
                .map(state -> new StateCount(
                        state,
                        program.days().stream()
                                .filter(day -> day.state() == state)
                                .count()))
                .filter(counted -> counted.days() > 0 || counted.state().isCounted())
                .toList();
    }

    public List<EntrySource> getSources() {
        return Arrays.asList(EntrySource.values());
    }
}
