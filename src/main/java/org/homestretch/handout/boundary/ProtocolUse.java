package org.homestretch.handout.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.homestretch.handout.entity.ProtocolOwner;

/**
 * The active programs at the caller's sites that came of a protocol (P-81).
 *
 * @param changedAt when the stages of the protocol were changed last, or null if they never were
 * @param owners whose the programs are, by name
 */
public record ProtocolUse(Instant changedAt, List<ProtocolOwner> owners) implements Serializable {

    public ProtocolUse {
        owners = List.copyOf(owners);
    }

    public long programs() {
        return owners.stream().mapToLong(ProtocolOwner::programs).sum();
    }

    /** How many of them were issued before the protocol was changed last. */
    public long issuedBefore() {
        return owners.stream().mapToLong(ProtocolOwner::issuedBefore).sum();
    }
}
