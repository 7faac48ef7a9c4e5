package org.homestretch.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.homestretch.access.boundary.Letterhead;
import org.homestretch.access.boundary.Letterheads;
import org.homestretch.platform.control.picture.PictureIntake;

/** The manager chooses the logo and the color of the letterhead. */
@Named
@ViewScoped
public class KeepLetterhead implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/manager/clinic/details.xhtml?faces-redirect=true";

    @Inject
    transient Letterheads letterheads;

    private Letterhead shown;
    private transient Part file;
    private String accent;

    @PostConstruct
    void read() {
        shown = letterheads.letterhead();
        accent = shown.accentCode();
    }

    public String showLogo() throws IOException {
        letterheads.showLogo(uploaded());
        return HERE;
    }

    /** One byte more than allowed tells that there are too many. */
    private byte[] uploaded() throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PictureIntake.BYTES_MAX + 1);
        }
    }

    public String removeLogo() {
        letterheads.removeLogo();
        return HERE;
    }

    public String chooseAccent() {
        letterheads.chooseAccent(accent);
        return HERE;
    }

    /** The letterhead as handouts show it now. */
    public Letterhead getShown() {
        return shown;
    }

    public int getBytesMax() {
        return PictureIntake.BYTES_MAX;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }
}
