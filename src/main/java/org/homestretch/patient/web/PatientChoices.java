package org.homestretch.patient.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;
import org.homestretch.patient.entity.Language;

/** What can be chosen in the forms about a patient. */
@Named
@RequestScoped
public class PatientChoices {

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    private List<SiteRow> all;

    /** The sites where the signed-in person works. */
    public List<SiteRow> getSites() {
        return all().stream()
                .filter(site -> caller.siteIds().contains(site.id()))
                .toList();
    }

    public List<String> getLanguages() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }

    public String siteName(long siteId) {
        return all().stream()
                .filter(site -> site.id() == siteId)
                .map(SiteRow::name)
                .findFirst()
                .orElse("");
    }

    private List<SiteRow> all() {
        if (all == null) {
            all = sites.sites();
        }
        return all;
    }
}
