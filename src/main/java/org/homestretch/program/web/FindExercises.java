package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.boundary.CardPage;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseCards;
import org.homestretch.exercise.boundary.ReadingLanguages;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * The therapist looks for what to prescribe. What is typed and chosen narrows the library at once; as long as nothing
 * is, the own favorites and what was prescribed lately come first.
 */
@Named
@ViewScoped
public class FindExercises implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than that is not looked through; one types on. */
    private static final int SHOWN_MAX = 24;

    /** So many of the therapist's own stand before all others. */
    private static final int OWN_MAX = 8;

    @Inject
    ExerciseCards cards;

    @Inject
    ReadingLanguages languages;

    private final ExerciseSearch search = new ExerciseSearch();
    private ReadingLanguage typedIn;
    private List<Shelf> shelves = List.of();
    private CardPage page = CardPage.EMPTY;

    @PostConstruct
    void open() {
        typedIn = languages.chosen().orElse(ReadingLanguage.ENGLISH);
        narrow();
    }

    /** Narrows the library to what is typed and chosen now. */
    public void narrow() {
        page = page(SHOWN_MAX);
        shelves = search.isEmpty() ? ownFirst() : List.of(new Shelf("FOUND", page.cards()));
    }

    private List<Shelf> ownFirst() {
        List<Shelf> own = new ArrayList<>();
        Set<Long> shown = new HashSet<>();
        for (Limit limit : List.of(Limit.FAVORITES, Limit.RECENT)) {
            addShelf(own, limit.name(), page(OWN_MAX, limit).cards(), shown);
        }
        addShelf(own, "ALL", page.cards(), shown);
        return own;
    }

    private static void addShelf(List<Shelf> shelves, String name, List<ExerciseCard> cards, Set<Long> shown) {
        List<ExerciseCard> others =
                cards.stream().filter(card -> shown.add(card.id())).toList();
        if (!others.isEmpty()) {
            shelves.add(new Shelf(name, others));
        }
    }

    /** The exercise that the words of the request find first, or null; for who is faster than the list. */
    public Long firstFor() {
        String shown = search.getText();
        search.setText(asked("text"));
        List<ExerciseCard> first = page(1).cards();
        search.setText(shown);
        return first.isEmpty() ? null : first.get(0).id();
    }

    private CardPage page(int size, Limit... limits) {
        return cards.page(search.filter(typedIn, limits), ReadingLanguage.ENGLISH, 0, size);
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public ExerciseSearch getSearch() {
        return search;
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public CardPage getPage() {
        return page;
    }

    /** How many match and are not shown. */
    public int getHidden() {
        return page.found() - page.cards().size();
    }
}
