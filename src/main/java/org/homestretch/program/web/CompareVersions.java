package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homestretch.program.boundary.ComparedVersions;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.VersionComparisons;
import org.homestretch.program.boundary.VersionRow;

/** Staff look at two versions of a program side by side. */
@Named
@RequestScoped
public class CompareVersions {

    @Inject
    VersionComparisons comparisons;

    @Inject
    Programs programs;

    private long id;
    private int from;
    private int to;
    private ProgramOverview program;
    private ComparedVersions compared;

    /** Without numbers, the latest version is compared with the one before. */
    public void open() {
        program = programs.program(id);
        int latest =
                program.versions().stream().mapToInt(VersionRow::number).max().orElse(0);
        to = to == 0 ? latest : to;
        from = from == 0 ? Math.max(1, to - 1) : from;
        compared = comparisons.compare(id, from, to);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public ProgramOverview getProgram() {
        return program;
    }

    public List<VersionRow> getVersions() {
        return program.versions();
    }

    public ComparedVersions getCompared() {
        return compared;
    }
}
