package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.Programs;

/** The page of one program: where it stands, what was issued, and what can be done with it. */
@Named
@ViewScoped
public class ReviewProgram implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Programs programs;

    @Inject
    ProgramDrafts drafts;

    @Inject
    ExerciseFigures figures;

    private long id;
    private Long versionId;
    private ProgramOverview program;
    private IssuedVersion version;
    private String reason;

    public void open() {
        program = programs.program(id);
        if (versionId == null && !program.versions().isEmpty()) {
            versionId = program.versions().get(0).id();
        }
        version = versionId == null ? null : programs.issuedVersion(versionId);
    }

    /** To the draft, opened from the latest version where there is none. */
    public String change() {
        drafts.open(id);
        return "/clinician/program/prescribe?faces-redirect=true&program=" + id;
    }

    public String hold() {
        programs.hold(id, reason);
        return shownAnew();
    }

    public String resume() {
        programs.resume(id, reason);
        return shownAnew();
    }

    public String complete() {
        programs.complete(id, reason);
        return shownAnew();
    }

    public String revoke() {
        programs.revoke(id, reason);
        return shownAnew();
    }

    private String shownAnew() {
        return "/clinic/program/program?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getVersionId() {
        return versionId;
    }

    public void setVersionId(Long versionId) {
        this.versionId = versionId;
    }

    public ProgramOverview getProgram() {
        return program;
    }

    /** The version shown: the one asked for, else the latest; null before the first. */
    public IssuedVersion getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether there is a picture of the exercise to show. */
    public boolean isDrawn(String slug) {
        return figures.has(slug);
    }
}
