package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.homestretch.handout.boundary.CheckedHandout;
import org.homestretch.handout.boundary.HandoutChecks;
import org.homestretch.handout.boundary.NeitherCodeNorHashException;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Staff ask whether a paper or a file is a genuine handout that still holds. The answer has an address of its own. */
@Named
@RequestScoped
public class CheckHandout {

    private static final String PAGE = "/clinic/handout/check.xhtml?faces-redirect=true&of=";
    private static final int FILE_BYTES_MAX = 16 * 1024 * 1024;

    @Inject
    HandoutChecks checks;

    @Inject
    ClinicCalendar calendar;

    private String of;
    private Part file;
    private boolean answered;
    private CheckedHandout found;

    /** Looks up the hash or sheet code in the address, if there is one. */
    public void look() {
        if (of != null) {
            found = checks.check(of).orElse(null);
            answered = true;
        }
    }

    /** What is mistyped, or must not be seen, is said beside what was typed, and has no address. */
    public String checkTyped() {
        checks.check(of);
        return PAGE + URLEncoder.encode(of, StandardCharsets.UTF_8);
    }

    /** The file itself is not kept: its hash is all that is looked for. */
    public String checkFile() throws IOException {
        try (InputStream in = file.getInputStream()) {
            return PAGE + checks.hashOf(in.readNBytes(FILE_BYTES_MAX));
        }
    }

    /** What a sheet code leads to, for pages about a returned paper; null for none. */
    public CheckedHandout ofCode(String code) {
        try {
            return code == null ? null : checks.check(code).orElse(null);
        } catch (NeitherCodeNorHashException notACode) {
            return null;
        }
    }

    public LocalDate dayOf(HandoutRow row) {
        return calendar.dayOf(row.createdAt());
    }

    public boolean isAnswered() {
        return answered;
    }

    public CheckedHandout getFound() {
        return found;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
