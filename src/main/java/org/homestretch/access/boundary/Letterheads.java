package org.homestretch.access.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Clinic;
import org.homestretch.access.entity.PrintColor;
import org.homestretch.platform.boundary.NotAPictureException;
import org.homestretch.platform.boundary.PictureFileTooLargeException;
import org.homestretch.platform.boundary.PictureTooManyPixelsException;
import org.homestretch.platform.control.picture.PictureStore;

/** The clinic's logo and color, which everybody may see: they stand on every handout (AC-12). */
@Stateless
public class Letterheads {

    /** Pixels of the longer side: sharp in print at 54 mm, and small in every file. */
    public static final int LOGO_SIDE_MAX = 640;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PictureStore pictures;

    @Inject
    AuditTrail auditTrail;

    /** Logo and color as they are now. */
    @PermitAll
    public Letterhead letterhead() {
        return new Letterhead(clinic().logoHash(), clinic().accent());
    }

    /**
     * Shows this logo from now on, in place of the one before.
     *
     * @param file JPEG, PNG or WebP as it was uploaded
     * @throws NotAPictureException if the file is nothing of that, or damaged
     * @throws PictureFileTooLargeException if it has too many bytes
     * @throws PictureTooManyPixelsException if it has too many pixels
     */
    @RolesAllowed(MANAGER)
    public void showLogo(byte[] file) {
        clinic().showLogo(pictures.take(file, LOGO_SIDE_MAX).hash());
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "logo");
    }

    /** Shows no logo from now on; what was printed with one keeps it (H-47). */
    @RolesAllowed(MANAGER)
    public void removeLogo() {
        clinic().showLogo(null);
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "logo removed");
    }

    /**
     * Prints headings and thin lines in this color from now on.
     *
     * @param typed {@code #rrggbb}, or null for the product's own
     * @throws NotAColorException if it is no color
     * @throws ColorTooPaleException if words in it are hard to read
     */
    @RolesAllowed(MANAGER)
    public void chooseAccent(String typed) {
        clinic().printIn(typed == null || typed.isBlank() ? null : legible(typed));
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "accent color");
    }

    private static PrintColor legible(String typed) {
        PrintColor color = PrintColor.read(typed).orElseThrow(NotAColorException::new);
        if (color.contrast() < PrintColor.CONTRAST_MIN) {
            throw new ColorTooPaleException(color.contrast());
        }
        return color;
    }

    private Clinic clinic() {
        return entities.find(Clinic.class, Clinic.ONLY);
    }
}
