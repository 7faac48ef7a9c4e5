package org.homestretch.adherence.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.Colleagues;
import org.homestretch.adherence.entity.WorkCause;
import org.homestretch.adherence.entity.WorkItem;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.entity.PatientRow;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Names the patients and colleagues of work items, with two queries however many there are. */
@Dependent
class WorkRows {

    @Inject
    Patients patients;

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** Only of patients whom the caller serves. */
    List<WorkRow> of(List<WorkItem> items) {
        Map<Long, PatientRow> served =
                patients
                        .patients(items.stream()
                                .map(WorkItem::patientId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PatientRow::id, Function.identity()));
        Map<Long, String> names = colleagues.names(items.stream()
                .flatMap(item -> Stream.of(item.ownerId(), item.closedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        LocalDate today = calendar.today();
        return items.stream()
                .filter(item -> served.containsKey(item.patientId()))
                .map(item -> row(item, served.get(item.patientId()), names, today))
                .toList();
    }

    private WorkRow row(WorkItem item, PatientRow patient, Map<Long, String> names, LocalDate today) {
        return new WorkRow(
                item.id(),
                new WorkCause(item.kind(), item.gravity(), item.occasion(), item.rules(), item.figures()),
                patient.id(),
                patient.number(),
                patient.givenName(),
                patient.familyName(),
                item.programId(),
                names.get(item.ownerId()),
                item.ownerId() == caller.staffId(),
                item.openedAt(),
                item.dueBy(),
                item.isOpen() && item.dueBy().isBefore(today),
                item.isOpen() ? null : new WorkRow.Closed(item.closedAt(), closer(item, names), item.outcome()));
    }

    private static String closer(WorkItem item, Map<Long, String> names) {
        return item.closedBy() == null ? null : names.get(item.closedBy());
    }
}
