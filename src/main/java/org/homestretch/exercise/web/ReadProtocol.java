package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolReviews;
import org.homestretch.exercise.boundary.Protocols;

/** The page of one protocol: its stages, and what can be done with it. */
@Named
@ViewScoped
public class ReadProtocol implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Protocols speak to staff, whose screens speak English (L-42). */
    static final String LANGUAGE = "en";

    @Inject
    Protocols protocols;

    @Inject
    ProtocolReviews reviews;

    private String code;
    private ProtocolDetails protocol;
    private String reason;
    private String reviewer;

    public void open() {
        protocol = protocols.protocol(code, LANGUAGE);
    }

    public String propose() {
        protocols.propose(code, protocol.revision());
        return shownAnew();
    }

    public String discard() {
        protocols.discard(code, protocol.revision());
        return "/clinic/library/protocols?faces-redirect=true";
    }

    public String copy() {
        return "/clinician/protocol/edit?faces-redirect=true&code=" + protocols.copy(code);
    }

    public String share() {
        reviews.share(code, protocol.revision());
        return shownAnew();
    }

    public String sendBack() {
        reviews.sendBack(code, protocol.revision(), reason);
        return "/manager/library/protocols?faces-redirect=true";
    }

    public String retire() {
        reviews.retire(code, protocol.revision());
        return shownAnew();
    }

    public String sign() {
        reviews.sign(code, protocol.revision(), reviewer);
        return shownAnew();
    }

    private String shownAnew() {
        return "/clinic/library/protocol?faces-redirect=true&code=" + code;
    }

    public ProtocolDetails getProtocol() {
        return protocol;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }
}
