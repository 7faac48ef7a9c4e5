package org.homestretch.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.homestretch.access.boundary.Letterhead;
import org.homestretch.access.boundary.Letterheads;
import org.homestretch.platform.control.picture.PictureIntake;
import org.homestretch.platform.web.UploadedPicture;

/** The manager chooses the logo and the color of the letterhead. */
@Named
@ViewScoped
public class KeepLetterhead implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/manager/clinic/details.xhtml?faces-redirect=true";

    @Inject
    Letterheads letterheads;

    private Letterhead shown;
    private transient Part file;
    private String accent;

    @PostConstruct
    void read() {
        shown = letterheads.letterhead();
        accent = shown.accentCode();
    }

    public String showLogo() throws IOException {
        letterheads.showLogo(UploadedPicture.bytes(file));
        return HERE;
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
