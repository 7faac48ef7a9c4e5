package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.homestretch.program.boundary.Techniques;
import org.homestretch.program.entity.Signature;

/** Ticks that an exercise was shown to the patient and its form checked. */
@Named
@ViewScoped
public class PlanTechnique implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Techniques techniques;

    private Map<Integer, Signature> checked;

    /** Who checked that item, or null. */
    public Signature checked(long programId, int itemKey) {
        return checks(programId).get(itemKey);
    }

    /** How many of these items were checked. */
    public long count(long programId, Collection<Integer> itemKeys) {
        return itemKeys.stream().filter(checks(programId)::containsKey).count();
    }

    private Map<Integer, Signature> checks(long programId) {
        if (checked == null) {
            checked = techniques.checked(programId);
        }
        return checked;
    }

    /** Ticks the item, or takes its tick back. */
    public void toggle(long programId, int itemKey) {
        if (checks(programId).containsKey(itemKey)) {
            techniques.takeBack(programId, itemKey);
        } else {
            techniques.check(programId, itemKey);
        }
        checked = null;
    }
}
