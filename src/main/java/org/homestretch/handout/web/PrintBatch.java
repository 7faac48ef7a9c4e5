package org.homestretch.handout.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.handout.boundary.HandoutBatches;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Staff choose whose handouts are printed in one go: those of today to begin with. */
@Named
@ViewScoped
public class PrintBatch implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PROGRESS = "/clinic/handout/progress.xhtml?faces-redirect=true&id=";

    @Inject
    HandoutBatches batches;

    @Inject
    ClinicCalendar calendar;

    private boolean allActive;
    private List<BatchCandidate> candidates;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    @PostConstruct
    void read() {
        candidates = allActive ? batches.active() : batches.issuedToday();
        chosen.clear();
        candidates.forEach(candidate -> chosen.put(candidate.versionId(), !allActive));
    }

    /** Shows the programs of the other list. */
    public void change() {
        read();
    }

    public void chooseAll(boolean all) {
        chosen.replaceAll((version, before) -> all);
    }

    public String order() {
        return PROGRESS
                + batches.order(candidates.stream()
                        .map(BatchCandidate::versionId)
                        .filter(version -> Boolean.TRUE.equals(chosen.get(version)))
                        .toList());
    }

    public List<BatchRow> getLatest() {
        return batches.latest();
    }

    public LocalDate dayOf(BatchCandidate candidate) {
        return calendar.dayOf(candidate.issuedAt());
    }

    public ZonedDateTime timeOf(BatchRow batch) {
        return batch.createdAt().atZone(calendar.zone());
    }

    public List<BatchCandidate> getCandidates() {
        return candidates;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public boolean isAllActive() {
        return allActive;
    }

    public void setAllActive(boolean allActive) {
        this.allActive = allActive;
    }
}
