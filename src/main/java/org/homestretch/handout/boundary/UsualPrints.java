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
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.UsualPrint;

/** How members of staff usually want handouts (H-34). Each reaches his or her own choice and no other. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION})
public class UsualPrints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ClinicPrints clinicPrints;

    @Inject
    Caller caller;

    /** The caller's usual choice, or the clinic's (H-46), for a patient of that language. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public PrintOptions in(Locale language) {
        UsualPrint usual = entities.find(UsualPrint.class, caller.staffId());
        return allowed(usual == null ? clinicPrints.in(language) : usual.in(language));
    }

    /** What the caller can leave out or have printed: all but when to stop (H-34), and no goals for whoever may not see them. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public Set<ContentBlock> optional() {
        EnumSet<ContentBlock> optional = EnumSet.complementOf(EnumSet.of(ContentBlock.WHEN_TO_STOP));
        if (!caller.has(THERAPIST)) {
            optional.remove(ContentBlock.GOALS);
        }
        return optional;
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

    /** Whether the caller has made a choice of his or her own. */
    @RolesAllowed({THERAPIST, RECEPTION})
    public boolean isOwn() {
        return entities.find(UsualPrint.class, caller.staffId()) != null;
    }

    /** From now on the caller wants handouts as the clinic does (H-46). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void forget() {
        UsualPrint usual = entities.find(UsualPrint.class, caller.staffId());
        if (usual != null) {
            entities.remove(usual);
        }
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
