package org.homestretch.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The manager reads who did what, newest first. */
@Named
@ViewScoped
public class ReadAudit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    @Inject
    AuditTrail trail;

    @Inject
    ClinicCalendar calendar;

    private LocalDate from;
    private LocalDate to;
    private String actor;
    private AuditAction action;
    private Long patientId;
    private final LazyDataModel<AuditRow> events = new Events();

    /** A page of the trail at a time. */
    private final class Events extends LazyDataModel<AuditRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> unused) {
            return Math.toIntExact(trail.count(filter()));
        }

        @Override
        public List<AuditRow> load(
                int first, int pageSize, Map<String, SortMeta> unusedSort, Map<String, FilterMeta> unusedFilter) {
            return trail.events(filter(), first, pageSize);
        }

        @Override
        public String getRowKey(AuditRow row) {
            return row.id().toString();
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(from, to, actor, action, patientId);
    }

    /** The moment in the clinic's own time. */
    public String time(Instant at) {
        return TIME.format(at.atZone(calendar.zone()));
    }

    public LazyDataModel<AuditRow> getEvents() {
        return events;
    }

    public List<AuditAction> getActions() {
        return Arrays.asList(AuditAction.values());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction action) {
        this.action = action;
    }

    public Long getPatientId() {
        return patientId;
    }

    public void setPatientId(Long patientId) {
        this.patientId = patientId;
    }
}
