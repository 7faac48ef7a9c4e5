package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.program.boundary.DraftSources;
import org.homestretch.program.boundary.ProgramShape;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.VersionRow;

/** What a program can start from instead of single exercises. */
@Named
@ViewScoped
public class StartFrom implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than that is not read through. */
    private static final int SHAPES_MAX = 12;

    @Inject
    Protocols protocols;

    @Inject
    Programs programs;

    @Inject
    DraftSources sources;

    private List<ProtocolSummary> offered;
    private List<VersionRow> versions = List.of();
    private List<ProgramShape> shapes = List.of();

    @PostConstruct
    void open() {
        offered = protocols.offered();
    }

    /** Looks up what else there is, once somebody asks: earlier versions, and what other patients were given. */
    public void lookUp(long programId) {
        versions = programs.program(programId).versions();
        shapes = sources.shapes(programId, 0, SHAPES_MAX);
    }

    public List<ProtocolSummary> getProtocols() {
        return offered;
    }

    /** The issued versions of the same program, the latest first. */
    public List<VersionRow> getVersions() {
        return versions;
    }

    /** The structure of programs that the therapist issued for others. */
    public List<ProgramShape> getShapes() {
        return shapes;
    }
}
