package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.homestretch.program.boundary.ClinicRuleRow;
import org.homestretch.program.boundary.ClinicRules;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The manager looks through the safety rules of the clinic, and retires one. */
@Named
@ViewScoped
public class ListClinicRules extends LazyDataModel<ClinicRuleRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    ClinicRules rules;

    private Long toRetire;
    private String reason;

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(rules.count());
    }

    @Override
    public List<ClinicRuleRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return rules.rules(first, size);
    }

    public String retire() {
        rules.retire(toRetire, reason);
        return "/manager/rules/list?faces-redirect=true";
    }

    public Long getToRetire() {
        return toRetire;
    }

    public void setToRetire(Long toRetire) {
        this.toRetire = toRetire;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
