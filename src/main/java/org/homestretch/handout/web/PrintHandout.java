package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.entity.HandoutRow;

/** Staff print the handout of an issued version from the program's page; the browser then downloads the archived file. */
@Named
@RequestScoped
public class PrintHandout {

    @Inject
    Handouts handouts;

    /** To be called without Ajax: a download cannot follow an Ajax answer. */
    public void print(long versionId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath()
                            + address(handouts.print(versionId).id()));
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }

    /** The handouts of a program, that of the latest version first. */
    public List<HandoutRow> of(long programId) {
        return handouts.handoutsOf(programId);
    }

    /** Where an archived handout can be downloaded, below the application's root. */
    public String address(long handoutId) {
        return "/clinic/handout/" + handoutId + ".pdf";
    }
}
