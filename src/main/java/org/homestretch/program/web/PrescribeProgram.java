package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.DraftChangedBySomeoneElseException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.Phase;

/** The therapist builds the draft of a program. Each change is saved at once. */
@Named
@ViewScoped
public class PrescribeProgram implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramDrafts drafts;

    private long programId;
    private ProgramDraft draft;
    private List<ItemForm> items;
    private String title;
    private String goal;
    private boolean outdated;

    public void open() {
        show(drafts.draft(programId));
    }

    /** After somebody else changed the draft: what they made of it. */
    public void reload() {
        show(drafts.draft(programId));
    }

    private void show(ProgramDraft current) {
        draft = current;
        title = current.title();
        goal = current.goal();
        outdated = false;
        items = new ArrayList<>();
        Phase before = null;
        for (ProgramDraft.Item item : current.items()) {
            Phase phase = item.prescription().phase();
            items.add(new ItemForm(item, phase != before));
            before = phase;
        }
    }

    /** @param exerciseId null adds nothing */
    public void add(Long exerciseId, Phase phase) {
        if (exerciseId != null) {
            change(() -> drafts.add(programId, draft.revision(), exerciseId, phase));
        }
    }

    /** @param stage null adds nothing */
    public void addProtocol(StageKey stage) {
        if (stage != null) {
            change(() -> drafts.addProtocol(programId, draft.revision(), stage));
        }
    }

    public void remove(ItemForm item) {
        change(() -> drafts.remove(programId, draft.revision(), item.getKey()));
    }

    public void moveUp(ItemForm item) {
        change(() -> drafts.move(programId, draft.revision(), item.getKey(), Direction.UP));
    }

    public void moveDown(ItemForm item) {
        change(() -> drafts.move(programId, draft.revision(), item.getKey(), Direction.DOWN));
    }

    public void save(ItemForm item) {
        if (item.isChanged()) {
            change(() -> drafts.prescribe(programId, draft.revision(), item.getKey(), item.prescription()));
        }
    }

    public void describe() {
        change(() -> drafts.describe(programId, draft.revision(), title, goal));
    }

    /** Saves whatever the fields say and is not saved yet, and answers with the draft as it is then. */
    public ProgramDraft saved() {
        if (!title.equals(draft.title()) || !Objects.equals(goal, draft.goal())) {
            describe();
        }
        List.copyOf(items).forEach(this::save);
        return draft;
    }

    private void change(Supplier<ProgramDraft> change) {
        try {
            show(change.get());
        } catch (DraftChangedBySomeoneElseException stale) {
            outdated = true;
            throw stale;
        }
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

    public List<ItemForm> getItems() {
        return items;
    }

    /** Whether somebody else changed the draft, so that nothing more can be saved before it is shown anew. */
    public boolean isOutdated() {
        return outdated;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
