package org.homestretch.adherence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.adherence.boundary.Adherence;
import org.homestretch.adherence.boundary.SizeFigures;

/** What therapists see beside a draft: how patients of this clinic followed programs of that size. */
@Named
@RequestScoped
public class ClinicBySize {

    @Inject
    Adherence adherence;

    private int asked = -1;
    private SizeFigures figures;

    /** Read once for each request; null for a program without an exercise. */
    public SizeFigures of(int exercises) {
        if (asked != exercises) {
            asked = exercises;
            figures = adherence.bySize(exercises).orElse(null);
        }
        return figures;
    }
}
