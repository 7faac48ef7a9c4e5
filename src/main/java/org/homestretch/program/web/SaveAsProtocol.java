package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.program.boundary.ProtocolsFromPrograms;
import org.homestretch.program.boundary.SavedProtocol;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The therapist keeps what was prescribed as a protocol, and goes on to its page to complete it. */
@Named
@RequestScoped
public class SaveAsProtocol {

    @Inject
    ProtocolsFromPrograms programs;

    private String title;
    private String purpose;
    private ProtocolGroup group = ProtocolGroup.OTHER;

    public String save(long versionId) {
        SavedProtocol saved = programs.save(versionId, title, purpose, group);
        if (!saved.leftOut().isEmpty()) {
            String pattern = Faces.getResourceBundle("exerciseText").getString("protocol.leftOut");
            Messages.addFlashGlobalWarn(pattern, String.join(", ", saved.leftOut()));
        }
        return "/clinician/protocol/edit?faces-redirect=true&code=" + saved.code();
    }

    public ProtocolGroup[] getGroups() {
        return ProtocolGroup.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public ProtocolGroup getGroup() {
        return group;
    }

    public void setGroup(ProtocolGroup group) {
        this.group = group;
    }
}
