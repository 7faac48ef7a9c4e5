package org.homestretch.handout.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.boundary.BatchLists;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchList;
import org.homestretch.handout.entity.ProtocolInUse;

/** Which list is looked at, and which page of it. */
public class BatchChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private BatchList.Kind kind = BatchList.Kind.TODAY;
    private String protocol;
    private Instant changedAt;
    private int first;
    private long found;

    /** A link names the protocol whose programs are to be printed. */
    void begin(List<ProtocolInUse> protocols, String linked) {
        if (linked != null) {
            kind = BatchList.Kind.PROTOCOL;
            protocol = linked;
        }
        begin(protocols);
    }

    /** Begins with the first page; where no protocol is chosen yet, with the first one. */
    void begin(List<ProtocolInUse> protocols) {
        first = 0;
        if (kind == BatchList.Kind.PROTOCOL && protocol == null && !protocols.isEmpty()) {
            protocol = protocols.get(0).code();
        }
        changedAt = kind == BatchList.Kind.PROTOCOL
                ? chosen(protocols).map(ProtocolInUse::changedAt).orElse(null)
                : null;
    }

    private Optional<ProtocolInUse> chosen(List<ProtocolInUse> protocols) {
        return protocols.stream().filter(each -> each.code().equals(protocol)).findFirst();
    }

    void turn(int pages) {
        first = Math.max(0, first + pages * BatchLists.PAGE);
    }

    /** Whether there is no list to look at: no program came of any protocol. */
    boolean isEmpty() {
        return kind == BatchList.Kind.PROTOCOL && protocol == null;
    }

    BatchList list() {
        return kind == BatchList.Kind.PROTOCOL ? BatchList.of(protocol) : new BatchList(kind, null);
    }

    /** Whether the version was issued before the chosen protocol was changed. */
    public boolean isOlder(BatchCandidate candidate) {
        return changedAt != null && candidate.issuedAt().isBefore(changedAt);
    }

    /** When the chosen protocol was changed, or null. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public int getFirst() {
        return first;
    }

    /** Number of the last one on the page, counted from 1. */
    public long getLast() {
        return Math.min(found, first + (long) BatchLists.PAGE);
    }

    public long getFound() {
        return found;
    }

    void setFound(long found) {
        this.found = found;
    }

    public BatchList.Kind[] getKinds() {
        return BatchList.Kind.values();
    }

    public BatchList.Kind getKind() {
        return kind;
    }

    public void setKind(BatchList.Kind kind) {
        this.kind = kind;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }
}
