package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.boundary.CardPage;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseCards;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.ReadingLanguages;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.entity.Phase;

/** The therapist looks for what to prescribe: in the library as it is typed, or among the protocols. */
@Named
@ViewScoped
public class FindExercises implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than that is not looked through; the filter is typed on. */
    private static final int SHOWN_MAX = 30;

    @Inject
    ExerciseCards cards;

    @Inject
    ReadingLanguages languages;

    @Inject
    Protocols protocols;

    private String text;
    private Category category;
    private StartPosition position;
    private BodyRegion region;
    private Phase phase = Phase.MAIN;
    private StageKey stage;

    private ReadingLanguage typedIn;
    private List<ExerciseCard> found;
    private int count;
    private List<ProtocolSummary> offered;

    @PostConstruct
    void open() {
        typedIn = languages.chosen().orElse(ReadingLanguage.ENGLISH);
        offered = protocols.offered();
        search();
    }

    public void search() {
        LibraryFilter filter = new LibraryFilter(text, only(category), only(position), only(region), Set.of(), true);
        CardPage page = cards.page(filter.typedIn(typedIn), ReadingLanguage.ENGLISH, 0, SHOWN_MAX);
        found = page.cards();
        count = page.found();
    }

    /** The first exercise that matches what is typed now, or null. */
    public Long searchFirst() {
        search();
        return found.isEmpty() ? null : found.get(0).id();
    }

    private static <T> Set<T> only(T chosen) {
        return chosen == null ? Set.of() : Set.of(chosen);
    }

    public List<ExerciseCard> getFound() {
        return found;
    }

    public int getCount() {
        return count;
    }

    /** How many match and are not shown. */
    public int getHidden() {
        return count - found.size();
    }

    public List<ProtocolSummary> getProtocols() {
        return offered;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public StartPosition[] getPositions() {
        return StartPosition.values();
    }

    public BodyRegion[] getRegions() {
        return BodyRegion.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public StartPosition getPosition() {
        return position;
    }

    public void setPosition(StartPosition position) {
        this.position = position;
    }

    public BodyRegion getRegion() {
        return region;
    }

    public void setRegion(BodyRegion region) {
        this.region = region;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public StageKey getStage() {
        return stage;
    }

    public void setStage(StageKey stage) {
        this.stage = stage;
    }
}
