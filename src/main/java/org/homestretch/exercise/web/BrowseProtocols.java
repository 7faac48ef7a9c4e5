package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.ProtocolGroup;

/** Therapists and the manager look through the protocols. */
@Named
@ViewScoped
public class BrowseProtocols implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 12;

    @Inject
    Protocols protocols;

    private ProtocolFilter.Kind kind = ProtocolFilter.Kind.IN_USE;
    private ProtocolGroup group;
    private int shown = PAGE;

    private List<ProtocolSummary> rows = List.of();
    private long found;

    /** @param first the kind that the page begins with */
    public void open(ProtocolFilter.Kind first) {
        kind = first;
        narrow();
    }

    /** Shows the protocols of what is chosen now. */
    public void narrow() {
        shown = PAGE;
        load();
    }

    public void showMore() {
        shown += PAGE;
        load();
    }

    private void load() {
        ProtocolFilter filter = new ProtocolFilter(kind, group);
        found = protocols.count(filter);
        rows = protocols.find(filter, 0, shown);
    }

    public List<ProtocolSummary> getRows() {
        return rows;
    }

    public long getFound() {
        return found;
    }

    public boolean isMore() {
        return rows.size() < found;
    }

    public ProtocolFilter.Kind[] getKinds() {
        return ProtocolFilter.Kind.values();
    }

    public ProtocolGroup[] getGroups() {
        return ProtocolGroup.values();
    }

    public ProtocolFilter.Kind getKind() {
        return kind;
    }

    public void setKind(ProtocolFilter.Kind kind) {
        this.kind = kind;
    }

    public ProtocolGroup getGroup() {
        return group;
    }

    public void setGroup(ProtocolGroup group) {
        this.group = group;
    }
}
