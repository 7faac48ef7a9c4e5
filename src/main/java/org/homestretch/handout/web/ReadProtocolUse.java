package org.homestretch.handout.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZonedDateTime;
import org.homestretch.handout.boundary.BatchLists;
import org.homestretch.handout.boundary.ProtocolUse;
import org.homestretch.platform.boundary.ClinicCalendar;

/** On the page of a protocol: which programs came of it, and whether they were issued since it was changed. */
@Named
@ViewScoped
public class ReadProtocolUse implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BatchLists lists;

    @Inject
    ClinicCalendar calendar;

    private ProtocolUse use;

    public void open(String protocol) {
        use = lists.useOf(protocol);
    }

    public ProtocolUse getUse() {
        return use;
    }

    /** When the protocol was changed last, on the clinic's clock; null if it never was. */
    public ZonedDateTime getChangedAt() {
        return use.changedAt() == null ? null : use.changedAt().atZone(calendar.zone());
    }
}
