package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Acknowledgement;

/** The therapist confirms the days of a version and answers its cautions. */
@Named
@ViewScoped
public class IssueProgram implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Programs programs;

    @Inject
    Screenings screenings;

    private ProgramDraft draft;
    private List<CautionAnswer> answers = List.of();
    private LocalDate validFrom;
    private LocalDate endsOn;
    private LocalDate reviewOn;
    private boolean screened;
    private boolean tried;

    /** Takes up a draft; days and answers begin anew. */
    public void prepare(ProgramDraft toIssue) {
        draft = toIssue;
        screened = screenings.latest(toIssue.patient().id()).isPresent();
        validFrom = toIssue.proposedFrom();
        endsOn = toIssue.proposedEnd();
        reviewOn = toIssue.proposedReview();
        answers = CautionAnswers.of(toIssue, answeredBefore(toIssue));
        tried = false;
    }

    private List<Acknowledgement> answeredBefore(ProgramDraft toIssue) {
        List<VersionRow> versions = programs.program(toIssue.programId()).versions();
        return versions.isEmpty()
                ? List.of()
                : programs.issuedVersion(versions.get(0).id()).acknowledgements();
    }

    public String issue() {
        tried = true;
        IssueOrder order = new IssueOrder(
                draft.revision(),
                validFrom,
                endsOn,
                reviewOn,
                answers.stream()
                        .filter(CautionAnswer::isGiven)
                        .collect(Collectors.toMap(answer -> answer.getCaution().key(), CautionAnswer::words)));
        programs.issue(draft.programId(), order);
        return "/clinic/program/program?faces-redirect=true&id=" + draft.programId();
    }

    /** Whether the patient has answered the questions that a version needs (P-40). */
    public boolean isScreened() {
        return screened;
    }

    /** Whether it was sent once already, so that what is missing is marked. */
    public boolean isTried() {
        return tried;
    }

    public ProgramDraft getDraft() {
        return draft;
    }

    public List<CautionAnswer> getAnswers() {
        return answers;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
