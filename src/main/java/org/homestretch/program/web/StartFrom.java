package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;

/** What a program can start from instead of single exercises. */
@Named
@ViewScoped
public class StartFrom implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Protocols protocols;

    private List<ProtocolSummary> offered;

    @PostConstruct
    void open() {
        offered = protocols.offered();
    }

    public List<ProtocolSummary> getProtocols() {
        return offered;
    }
}
