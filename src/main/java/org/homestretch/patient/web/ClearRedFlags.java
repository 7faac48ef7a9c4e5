package org.homestretch.patient.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.platform.boundary.ClinicCalendar;

/** What the latest screening of a patient says, and the clearing of its red flags (PT-15). */
@Named
@RequestScoped
public class ClearRedFlags {

    @Inject
    Screenings screenings;

    @Inject
    ClinicCalendar calendar;

    private ScreeningView latest;
    private boolean read;
    private ScreeningQuestion flag;
    private String reason;

    /** The latest screening, or null before the first. */
    public ScreeningView latest(long patientId) {
        if (!read) {
            latest = screenings.latest(patientId).orElse(null);
            read = true;
        }
        return latest;
    }

    public String clear(long patientId) {
        screenings.clear(patientId, flag, reason);
        return "/clinic/patient/patient?faces-redirect=true&id=" + patientId;
    }

    /** A point in time on the clinic's clock. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(calendar.zone());
    }

    public ScreeningQuestion getFlag() {
        return flag;
    }

    public void setFlag(ScreeningQuestion flag) {
        this.flag = flag;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
