package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.homestretch.exercise.boundary.ExerciseFigures;

/** The address of a figure for pages; it changes when the clinic poses the figure anew, so that no old one is shown. */
@Named
@RequestScoped
public class FigureAddress {

    @Inject
    ExerciseFigures figures;

    /** The figure as it is now. */
    public String of(String slug) {
        int revision = figures.revisionOf(slug);
        return picture(slug) + (revision == 0 ? "" : "?v=" + revision);
    }

    /** The figure as it was when a program was issued (L-68). */
    public String at(String slug, Instant issuedAt) {
        return picture(slug) + "?issued=" + issuedAt.toEpochMilli();
    }

    private static String picture(String slug) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/figure/" + slug
                + ".svg";
    }
}
