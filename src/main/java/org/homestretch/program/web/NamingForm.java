package org.homestretch.program.web;

import java.io.Serializable;
import java.util.Objects;
import org.homestretch.program.boundary.ProgramDraft;

/** What a program is called and what it is for, while it is edited. */
public class NamingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String goal;

    NamingForm(ProgramDraft draft) {
        title = draft.title();
        goal = draft.goal();
    }

    boolean differsFrom(ProgramDraft draft) {
        return !title.equals(draft.title()) || !Objects.equals(goal, draft.goal());
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
