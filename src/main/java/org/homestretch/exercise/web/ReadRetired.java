package org.homestretch.exercise.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.RetiredRow;

/** Staff look for an exercise that was retired, to read it or bring it back. */
@Named
@ViewScoped
public class ReadRetired implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    LibraryEditing editing;

    private int shown = PAGE;
    private long all;
    private List<RetiredRow> rows;

    @PostConstruct
    void load() {
        all = editing.countRetired();
        rows = editing.retired(0, shown);
    }

    /** Adds the next page below. */
    public void showMore() {
        shown += PAGE;
        load();
    }

    public boolean isMore() {
        return rows.size() < all;
    }

    public List<RetiredRow> getRows() {
        return rows;
    }
}
