package org.homestretch.exercise.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.homestretch.exercise.boundary.CardPage;
import org.homestretch.exercise.boundary.ExerciseCards;
import org.homestretch.exercise.boundary.Favorites;
import org.homestretch.exercise.entity.ReadingLanguage;

/** Staff look through the library: what is typed and chosen narrows the cards at once. */
@Named
@ViewScoped
public class BrowseLibrary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 24;
    private static final String LIST = "/clinic/library/list.xhtml";

    @Inject
    ExerciseCards cards;

    @Inject
    Favorites favorites;

    @Inject
    ReaderLanguage reader;

    private LibraryChoice choice = new LibraryChoice();
    private ReadingLanguage language;
    private int shown = PAGE;
    private CardPage page = CardPage.EMPTY;

    @PostConstruct
    void open() {
        language = reader.current();
        choice = LibraryAddress.read(parameters());
        load();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private void load() {
        page = cards.page(choice.filter(language), language, 0, shown);
    }

    /** Narrows the cards to what is typed and chosen now. */
    public void narrow() {
        shown = PAGE;
        load();
    }

    /** Adds the next cards below. */
    public void showMore() {
        shown += PAGE;
        load();
    }

    /** Takes back everything that was typed and chosen. */
    public void clear() {
        choice = new LibraryChoice();
        narrow();
    }

    /** Gives or takes the star of the exercise that the request names. */
    public void star() {
        long exercise = Long.parseLong(parameters().get("exercise"));
        if (Boolean.parseBoolean(parameters().get("starred"))) {
            favorites.star(exercise);
        } else {
            favorites.unstar(exercise);
        }
        load();
    }

    public LibraryChoice getChoice() {
        return choice;
    }

    public CardPage getPage() {
        return page;
    }

    public boolean isMore() {
        return page.cards().size() < page.found();
    }

    /** That of this list, from the product's root on. */
    public String getAddress() {
        return LIST + LibraryAddress.of(choice);
    }
}
