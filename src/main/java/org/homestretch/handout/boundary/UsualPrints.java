package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.Sites;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.UsualPrint;

/** How members of staff usually want handouts (H-34). Each reaches his or her own choice and no other. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class UsualPrints {

    /** Countries that print on US Letter. */
    private static final Set<String> ON_LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    /** The caller's usual choice, or the product's, for a patient of that language. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public PrintOptions in(Locale language) {
        UsualPrint usual = entities.find(UsualPrint.class, caller.staffId());
        return allowed(usual == null ? PrintOptions.usual(language).with(paper()) : usual.in(language));
    }

    private Paper paper() {
        String country = sites.clinic().country();
        return country != null && ON_LETTER.contains(country) ? Paper.LETTER : Paper.A4;
    }

    /** Without goals for whoever may not see them (P-14). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public PrintOptions allowed(PrintOptions wanted) {
        if (caller.has(THERAPIST)) {
            return wanted;
        }
        EnumSet<ContentBlock> blocks = EnumSet.noneOf(ContentBlock.class);
        blocks.addAll(wanted.blocks());
        blocks.remove(ContentBlock.GOALS);
        return wanted.with(blocks);
    }

    /** From now on the caller wants handouts like this. The language is always the patient's. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void remember(PrintOptions options) {
        UsualPrint usual = entities.find(UsualPrint.class, caller.staffId());
        if (usual == null) {
            entities.persist(new UsualPrint(caller.staffId(), options));
        } else {
            usual.become(options);
        }
    }
}
