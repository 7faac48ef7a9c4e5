package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.handout.boundary.TimeLinePage;
import org.homestretch.handout.boundary.TimeLineRow;
import org.homestretch.handout.boundary.TimeLines;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.Programs;

/** Staff read the story of a program, who did and printed what when, the latest first. */
@Named
@RequestScoped
public class ReadTimeLine {

    @Inject
    Programs programs;

    @Inject
    TimeLines timeLines;

    @Inject
    ClinicCalendar calendar;

    private long id;
    private Instant before;
    private ProgramOverview program;
    private TimeLinePage page;

    public void open() {
        program = programs.program(id);
        page = timeLines.before(id, before == null ? calendar.afterEverything() : before);
    }

    /** Whether the row is the first one of its day. */
    public boolean beginsDay(int index) {
        return index == 0
                || !dayOf(page.rows().get(index)).equals(dayOf(page.rows().get(index - 1)));
    }

    private LocalDate dayOf(TimeLineRow row) {
        return calendar.dayOf(row.at());
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

    public TimeLinePage getPage() {
        return page;
    }
}
