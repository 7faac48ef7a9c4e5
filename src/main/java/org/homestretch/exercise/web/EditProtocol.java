package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.ProtocolGroup;

/** A therapist or the manager edits a protocol; nothing is kept until it is saved as a whole. */
@Named
@ViewScoped
public class EditProtocol implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND_MAX = 8;

    @Inject
    Protocols protocols;

    @Inject
    ExerciseLibrary library;

    private String code;
    private int revision;
    private ProtocolForm form;
    private String text;
    private List<ExerciseCard> found = List.of();

    public void open() {
        ProtocolDetails protocol = protocols.protocol(code, ReadProtocol.LANGUAGE);
        revision = protocol.revision();
        form = ProtocolForm.of(protocol);
    }

    public String save() {
        protocols.edit(code, revision, form.edit());
        return "/clinic/library/protocol?faces-redirect=true&code=" + code;
    }

    /** Looks for exercises that may stand in a protocol. */
    public void search() {
        found = library.find(LibraryFilter.prescribable(text), 0, FOUND_MAX).stream()
                .filter(card -> card.availability() == Availability.OPEN)
                .toList();
    }

    /** Adds an exercise to the stage chosen for it. */
    public void add(String slug) {
        form.add(library.exercise(slug, ReadProtocol.LANGUAGE));
    }

    public ProtocolForm getForm() {
        return form;
    }

    public List<ExerciseCard> getFound() {
        return found;
    }

    public ProtocolGroup[] getGroups() {
        return ProtocolGroup.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
