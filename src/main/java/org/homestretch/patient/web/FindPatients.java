package org.homestretch.patient.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.PatientsPage;
import org.homestretch.patient.entity.PatientOrder;
import org.homestretch.patient.entity.PatientRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of patients, searched while typing and read from the database page by page. */
@Named
@ViewScoped
public class FindPatients extends LazyDataModel<PatientRow> {

    private static final long serialVersionUID = 1L;

    /** The columns of the page by which it can be put in order. */
    private static final Map<String, PatientOrder> ORDERS =
            Map.of("familyName", PatientOrder.NAME, "birthDate", PatientOrder.BIRTH_DATE, "id", PatientOrder.NUMBER);

    @Inject
    Patients patients;

    private String text = "";
    private boolean withArchived;

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(patients.count(text, withArchived));
    }

    @Override
    public List<PatientRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        PatientOrder order = sort == null ? PatientOrder.NAME : ORDERS.getOrDefault(sort.getField(), PatientOrder.NAME);
        boolean descending = sort != null && sort.getOrder().isDescending();
        return patients.find(new PatientsPage(text, withArchived, order, descending, first, size));
    }

    public boolean isSearching() {
        return !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public boolean isWithArchived() {
        return withArchived;
    }

    public void setWithArchived(boolean withArchived) {
        this.withArchived = withArchived;
    }
}
