package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.boundary.DraftStages;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.entity.StageBeginning;
import org.homestretch.program.entity.StagePlan;

/** The therapist says of the stage that is worked on what it is called and how it begins, or takes it out. */
@Named
@ViewScoped
public class PlanStage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftStages stages;

    private ProgramDraft draft;
    private ProgramDraft.Stage stage;
    private String title;
    private StageBeginning begins;
    private LocalDate day;
    private String criteria;

    /** Takes up the open stage of the draft. */
    public void prepare(ProgramDraft shown) {
        draft = shown;
        stage = shown.stages().get(shown.openStage() - 1);
        title = stage.plan().title();
        begins = stage.plan().begins();
        day = stage.plan().day();
        criteria = stage.plan().criteria();
    }

    public ProgramDraft save() {
        StagePlan plan = new StagePlan(
                stage.plan().number(), title, begins, begins == StageBeginning.ON_DATE ? day : null, criteria);
        return stages.plan(draft.programId(), draft.revision(), plan);
    }

    public ProgramDraft remove() {
        return stages.remove(draft.programId(), draft.revision(), stage.plan().number());
    }

    /** How a later stage can begin; the first one begins with the program. */
    public StageBeginning[] getBeginnings() {
        return new StageBeginning[] {StageBeginning.ON_DECISION, StageBeginning.ON_DATE};
    }

    /** The stage as it is in the draft, or null before one was taken up. */
    public ProgramDraft.Stage getStage() {
        return stage;
    }

    public boolean isFirst() {
        return begins == StageBeginning.AT_START;
    }

    public boolean isDated() {
        return begins == StageBeginning.ON_DATE;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public StageBeginning getBegins() {
        return begins;
    }

    public void setBegins(StageBeginning begins) {
        this.begins = begins;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }
}
