package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.homestretch.program.entity.ChangedAspect;

/**
 * One prescribed exercise in two versions (P-71).
 *
 * @param before null when it was added
 * @param after null when it was removed
 * @param changed in which it differs, in the order of {@link ChangedAspect}; empty unless both versions have it
 */
public record ComparedItem(IssuedVersion.Item before, IssuedVersion.Item after, List<ChangedAspect> changed)
        implements Serializable {

    public ComparedItem {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an exercise of neither version");
        }
        changed = List.copyOf(changed);
    }

    public static ComparedItem added(IssuedVersion.Item item) {
        return new ComparedItem(null, item, List.of());
    }

    public static ComparedItem removed(IssuedVersion.Item item) {
        return new ComparedItem(item, null, List.of());
    }

    public static ComparedItem kept(
            IssuedVersion.Item before, IssuedVersion.Item after, Collection<ChangedAspect> changed) {
        EnumSet<ChangedAspect> ordered = EnumSet.noneOf(ChangedAspect.class);
        ordered.addAll(changed);
        return new ComparedItem(before, after, List.copyOf(ordered));
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    public boolean isChanged() {
        return !changed.isEmpty();
    }

    public boolean isUnchanged() {
        return !isAdded() && !isRemoved() && !isChanged();
    }

    /** As the latest of the two versions that has it words it. */
    public String title() {
        return (after == null ? before : after).instruction().title();
    }
}
