package org.homestretch.adherence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.adherence.boundary.WorkRow;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Says what is to do, and what was done about it. */
@Named
@ApplicationScoped
public class WorkWords {

    @Inject
    AdherenceFormat format;

    @Inject
    ClinicCalendar calendar;

    /** Such as "Pain 9 of 10 on Tue 24 Nov". */
    public String cause(WorkCause cause) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(format.weekday(cause.occasion()));
        if (cause.rules().isEmpty()) {
            arguments.addAll(cause.figures());
        } else {
            arguments.add(String.join(format.sentence("list.separator"), cause.rules()));
        }
        String key = "work." + cause.kind();
        return format.sentence(cause.figures().size() > 1 ? key + ".compared" : key, arguments.toArray());
    }

    /** By when, such as "by 27 November" or "was due by 20 November". */
    public String due(WorkRow row) {
        return format.sentence(row.overdue() ? "work.overdue" : "work.due", format.shortDay(row.dueBy()));
    }

    /** Who closed it and when, or that nobody had to. */
    public String closed(WorkRow.Closed closed) {
        return closed.by() == null
                ? format.sentence("work.lapsed", day(closed.at()))
                : format.sentence("work.closed", closed.by(), day(closed.at()));
    }

    /** The clinic's day of that moment. */
    public String day(Instant at) {
        return format.day(calendar.dayOf(at));
    }
}
