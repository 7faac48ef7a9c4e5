package org.homestretch.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homestretch.access.boundary.ClinicDetails;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;

/** The manager keeps the clinic's name and sites, which stand on every handout. */
@Named
@ViewScoped
public class DescribeClinic implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CLINIC = "/manager/clinic/details.xhtml?faces-redirect=true";

    @Inject
    Sites clinic;

    private String name;
    private String emergencyNumber;
    private String country;
    private List<SiteRow> sites;

    @PostConstruct
    void read() {
        ClinicDetails details = clinic.clinic();
        name = details.name();
        emergencyNumber = details.emergencyNumber();
        country = details.country();
        sites = clinic.sites();
    }

    public String save() {
        clinic.describeClinic(new ClinicDetails(name, emergencyNumber, country));
        return CLINIC;
    }

    public List<SiteRow> getSites() {
        return sites;
    }

    /** The number of the country just chosen; the manager can still type another. */
    public void propose() {
        clinic.emergencyNumberOf(country).ifPresent(number -> emergencyNumber = number);
    }

    /** The countries to choose from, by name. */
    public List<SelectItem> getCountries() {
        return clinic.countries().stream()
                .map(code -> new SelectItem(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmergencyNumber() {
        return emergencyNumber;
    }

    public void setEmergencyNumber(String emergencyNumber) {
        this.emergencyNumber = emergencyNumber;
    }
}
