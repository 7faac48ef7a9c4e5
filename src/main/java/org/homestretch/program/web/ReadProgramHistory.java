package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.ProgramHistories;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.Programs;

/** Staff read who did what when to a program, the latest first. */
@Named
@RequestScoped
public class ReadProgramHistory {

    @Inject
    Programs programs;

    @Inject
    ProgramHistories histories;

    @Inject
    ClinicCalendar calendar;

    private long id;
    private Instant before;
    private ProgramOverview program;
    private List<HistoryRow> rows;

    public void open() {
        program = programs.program(id);
        rows = histories.before(id, before == null ? calendar.now().plusSeconds(1) : before);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The moment before which the rows lie, as ISO 8601 writes it; empty for the latest. */
    public String getBefore() {
        return before == null ? null : before.toString();
    }

    public void setBefore(String text) {
        before = text == null ? null : Instant.parse(text);
    }

    public ProgramOverview getProgram() {
        return program;
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    /** Where the next page begins, or null when this one is the last. */
    public Instant getFurther() {
        return rows.size() < ProgramHistories.SIZE
                ? null
                : rows.get(rows.size() - 1).by().at();
    }
}
