package org.homestretch.program.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.homestretch.program.boundary.DraftChangedBySomeoneElseException;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.FilledDraft;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.entity.Phase;

/** The therapist builds the draft of a program. Each change is saved at once. */
@Named
@ViewScoped
public class PrescribeProgram implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramDrafts drafts;

    @Inject
    AskedSteps steps;

    @Inject
    DraftDosages dosages;

    private long programId;
    private ProgramDraft draft;
    private List<DraftPart> parts;
    private NamingForm naming;
    private Integer opened;
    private DraftNews news = DraftNews.NONE;
    private boolean changedElsewhere;

    public void open() {
        show(drafts.draft(programId));
    }

    private void show(ProgramDraft current) {
        draft = current;
        naming = new NamingForm(current);
        parts = DraftPart.of(current);
    }

    /** Takes the step that the page's scripts ask for. */
    public void step() {
        fill(() -> steps.take(programId, asked()));
    }

    /**
     * Adds the exercise that was found.
     *
     * @param exerciseId null adds nothing
     */
    public void addFound(Long exerciseId) {
        if (exerciseId == null) {
            news = DraftNews.NONE;
        } else {
            change(() -> steps.add(programId, exerciseId, asked()));
        }
    }

    /** Adds an activity that the plan proposes. */
    public void addActivity(long exerciseId) {
        change(() -> drafts.add(programId, draft.revision(), exerciseId, Phase.MAIN));
    }

    /** Shows the draft as it is now, and what another window made of it. */
    public void look() {
        ProgramDraft before = draft;
        show(drafts.draft(programId));
        news = DraftNews.between(before, draft);
        changedElsewhere = changedElsewhere || news.isAny();
    }

    /** Goes on with what another part of the page made of the draft. */
    public void follow(ProgramDraft changed) {
        show(changed);
    }

    /** Opens the fields of the exercise that the request names; closes them if they are open. */
    public void unfold() {
        Integer item = Integer.valueOf(asked().get("item"));
        opened = item.equals(opened) ? null : item;
        news = DraftNews.NONE;
    }

    public void save(ItemForm item) {
        if (item.isChanged()) {
            change(() -> dosages.prescribe(programId, draft.revision(), item.getKey(), item.prescription()));
        }
    }

    /** Puts the exercise into the stage that was chosen in its fields. */
    public void putInto(ItemForm item) {
        change(() -> steps.putInto(draft, item));
    }

    public void describe() {
        change(() -> drafts.describe(programId, draft.revision(), naming.getTitle(), naming.getGoal()));
    }

    /** Saves whatever the fields say and is not saved yet, and answers with the draft as it is then. */
    public ProgramDraft saved() {
        if (naming.differsFrom(draft)) {
            describe();
        }
        parts.stream().flatMap(part -> part.items().stream()).toList().forEach(this::save);
        return draft;
    }

    private void change(Supplier<ProgramDraft> change) {
        fill(() -> new FilledDraft(change.get(), List.of()));
    }

    private void fill(Supplier<FilledDraft> change) {
        ProgramDraft before = draft;
        changedElsewhere = false;
        try {
            FilledDraft filled = change.get();
            show(filled.draft());
            news = DraftNews.between(before, filled);
        } catch (DraftChangedBySomeoneElseException stale) {
            look();
            throw stale;
        }
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public long getProgramId() {
        return programId;
    }

    public void setProgramId(long programId) {
        this.programId = programId;
    }

    public ProgramDraft getDraft() {
        return draft;
    }

    public List<DraftPart> getParts() {
        return parts;
    }

    /** The key of the exercise whose fields are open, or null. */
    public Integer getOpened() {
        return opened;
    }

    public DraftNews getNews() {
        return news;
    }

    /** Whether the news come from another window or another person. */
    public boolean isChangedElsewhere() {
        return changedElsewhere;
    }

    public NamingForm getNaming() {
        return naming;
    }
}
