package org.homestretch.adherence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.adherence.boundary.WorkFilter;
import org.homestretch.adherence.boundary.WorkItems;
import org.homestretch.adherence.boundary.WorkRow;

/** The therapist goes through what is to do, takes it over from a colleague, and writes down what was done. */
@Named
@ViewScoped
public class SeeToWork implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    WorkItems work;

    private boolean everybody;
    private boolean done;
    private int page = 1;
    private long count;
    private List<WorkRow> rows = List.of();
    private WorkRow chosen;
    private String outcome;

    public void open() {
        WorkFilter filter = new WorkFilter(!everybody, done);
        count = work.count(filter);
        page = Math.max(1, Math.min(page, getPages()));
        rows = work.page(filter, (page - 1) * SIZE, SIZE);
    }

    public String takeOver(WorkRow row) {
        work.takeOver(row.id());
        return shownAnew();
    }

    /** The one that the dialog is about. */
    public void choose(WorkRow row) {
        chosen = row;
        outcome = null;
    }

    public String close() {
        work.close(chosen.id(), outcome);
        return shownAnew();
    }

    private static String shownAnew() {
        return "/clinician/work/list?faces-redirect=true&includeViewParams=true";
    }

    public int getPages() {
        return Math.toIntExact(Math.max(1, (count + SIZE - 1) / SIZE));
    }

    public List<WorkRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public WorkRow getChosen() {
        return chosen;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
