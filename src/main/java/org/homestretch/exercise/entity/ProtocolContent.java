package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Everything a protocol says.
 *
 * @param place where it stands in the list of protocols, from 0
 * @param items in the order of the session, at least one
 */
public record ProtocolContent(String code, int place, String title, String purpose, List<Item> items)
        implements Serializable {

    public ProtocolContent {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(purpose, "purpose");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("the protocol " + code + " has no exercises");
        }
    }

    /** One exercise of the protocol with its dose. */
    public record Item(String slug, SessionPart part, Dosage dosage, Frequency frequency) implements Serializable {

        public Item {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(dosage, "dosage");
            Objects.requireNonNull(frequency, "frequency");
        }
    }
}
