package org.homestretch.exercise.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.StartPosition;

/** Staff look through the library: what is typed and chosen narrows the cards at once. */
@Named
@ViewScoped
public class BrowseLibrary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 24;

    @Inject
    ExerciseLibrary library;

    private String text = "";
    private Category[] categories = {};
    private StartPosition[] positions = {};
    private BodyRegion[] regions = {};
    private BodyRegion[] allRegions = {};
    private int shown = PAGE;

    private long found;
    private List<ExerciseCard> cards = List.of();

    @PostConstruct
    void open() {
        allRegions = library.regions().toArray(BodyRegion[]::new);
        load();
    }

    private void load() {
        LibraryFilter filter =
                new LibraryFilter(text, Set.of(categories), Set.of(positions), Set.of(regions), Set.of(), false);
        found = library.count(filter);
        cards = library.find(filter, 0, shown);
    }

    /** Narrows the cards to what is typed and chosen now. */
    public void narrow() {
        shown = PAGE;
        load();
    }

    /** Adds the next page of cards below. */
    public void showMore() {
        shown += PAGE;
        load();
    }

    /** Takes back everything that was typed and chosen. */
    public void clear() {
        text = "";
        categories = new Category[0];
        positions = new StartPosition[0];
        regions = new BodyRegion[0];
        narrow();
    }

    public List<ExerciseCard> getCards() {
        return cards;
    }

    public long getFound() {
        return found;
    }

    public boolean isMore() {
        return cards.size() < found;
    }

    public boolean isNarrowed() {
        return !text.isBlank() || categories.length + positions.length + regions.length > 0;
    }

    public Category[] getAllCategories() {
        return Category.values();
    }

    public StartPosition[] getAllPositions() {
        return StartPosition.values();
    }

    public BodyRegion[] getAllRegions() {
        return allRegions.clone();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public Category[] getCategories() {
        return categories.clone();
    }

    public void setCategories(Category[] categories) {
        this.categories = categories.clone();
    }

    public StartPosition[] getPositions() {
        return positions.clone();
    }

    public void setPositions(StartPosition[] positions) {
        this.positions = positions.clone();
    }

    public BodyRegion[] getRegions() {
        return regions.clone();
    }

    public void setRegions(BodyRegion[] regions) {
        this.regions = regions.clone();
    }
}
