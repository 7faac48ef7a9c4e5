package org.homestretch.exercise.control.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.homestretch.exercise.control.LibrarySeed;

/** Fills the search at start, so that the first person who searches does not wait for it. */
@Singleton
@Startup
@DependsOn(LibrarySeed.NAME)
public class ReadyAtStart {

    @Inject
    LibrarySearch search;

    @PostConstruct
    void fill() {
        search.bringUpToDate();
    }
}
