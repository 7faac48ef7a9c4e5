package org.homestretch.handout.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.handout.boundary.BatchLists;
import org.homestretch.handout.boundary.HandoutBatches;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchList;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.ProtocolInUse;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Staff choose whose handouts are printed in one go: those of today to begin with. */
@Named
@ViewScoped
public class PrintBatch implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PROGRESS = "/clinic/handout/progress.xhtml?faces-redirect=true&id=";

    @Inject
    BatchLists lists;

    @Inject
    HandoutBatches batches;

    @Inject
    ClinicCalendar calendar;

    private final BatchChoice choice = new BatchChoice();
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<BatchCandidate> candidates = List.of();
    private List<ProtocolInUse> protocols = List.of();
    private List<BatchRow> latest = List.of();

    /** @param protocol that the address names; without one it begins with today's list */
    public void open(String protocol) {
        protocols = lists.protocols();
        latest = batches.latest();
        choice.begin(protocols, protocol);
        read();
    }

    /** Shows the list that was chosen. */
    public void change() {
        choice.begin(protocols);
        read();
    }

    /** @param pages how many to go on, or back */
    public void turn(int pages) {
        choice.turn(pages);
        read();
    }

    /** Whoever looks through all programs is after a few of them; the other lists are printed whole. */
    private void read() {
        choice.setFound(choice.isEmpty() ? 0 : lists.count(choice.list()));
        candidates = choice.isEmpty() ? List.of() : lists.page(choice.list(), choice.getFirst());
        chosen.clear();
        candidates.forEach(candidate -> chosen.put(candidate.versionId(), choice.getKind() != BatchList.Kind.ACTIVE));
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

    public boolean isIssuedToday(BatchCandidate candidate) {
        return calendar.dayOf(candidate.issuedAt()).equals(calendar.today());
    }

    public boolean isReviewedToday(BatchCandidate candidate) {
        return calendar.today().equals(candidate.reviewOn());
    }

    public BatchChoice getChoice() {
        return choice;
    }

    public List<ProtocolInUse> getProtocols() {
        return protocols;
    }

    public List<BatchRow> getLatest() {
        return latest;
    }

    public List<BatchCandidate> getCandidates() {
        return candidates;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public ZonedDateTime timeOf(Instant at) {
        return at.atZone(calendar.zone());
    }
}
