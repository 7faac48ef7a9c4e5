package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Two versions of a program side by side (P-71).
 *
 * @param before the one with the lower number
 * @param items those of the later version in its order, then those that were removed
 */
public record ComparedVersions(IssuedVersion before, IssuedVersion after, List<ComparedItem> items)
        implements Serializable {

    public ComparedVersions {
        items = List.copyOf(items);
    }

    public List<ComparedItem> added() {
        return items.stream().filter(ComparedItem::isAdded).toList();
    }

    public List<ComparedItem> removed() {
        return items.stream().filter(ComparedItem::isRemoved).toList();
    }

    public List<ComparedItem> changed() {
        return items.stream().filter(ComparedItem::isChanged).toList();
    }

    public List<ComparedItem> unchanged() {
        return items.stream().filter(ComparedItem::isUnchanged).toList();
    }
}
