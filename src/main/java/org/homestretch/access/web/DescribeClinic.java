package org.homestretch.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    transient Sites clinic;

    private Long siteId;
    private String name;
    private String emergencyNumber;
    private String siteName;
    private String siteAddress;
    private String sitePhone;
    private List<SiteRow> sites;

    @PostConstruct
    void read() {
        ClinicDetails details = clinic.clinic();
        name = details.name();
        emergencyNumber = details.emergencyNumber();
        sites = clinic.sites();
    }

    /** Opens the site named in the address for editing, or an empty form. */
    public void openSite() {
        sites.stream().filter(site -> site.id().equals(siteId)).findFirst().ifPresent(site -> {
            siteName = site.name();
            siteAddress = site.address();
            sitePhone = site.phone();
        });
    }

    public String save() {
        clinic.describeClinic(new ClinicDetails(name, emergencyNumber));
        return CLINIC;
    }

    public String saveSite() {
        if (siteId == null) {
            clinic.addSite(siteName, siteAddress, sitePhone);
        } else {
            clinic.describeSite(siteId, siteName, siteAddress, sitePhone);
        }
        return CLINIC;
    }

    public List<SiteRow> getSites() {
        return sites;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
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

    public String getSiteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
    }

    public String getSiteAddress() {
        return siteAddress;
    }

    public void setSiteAddress(String siteAddress) {
        this.siteAddress = siteAddress;
    }

    public String getSitePhone() {
        return sitePhone;
    }

    public void setSitePhone(String sitePhone) {
        this.sitePhone = sitePhone;
    }
}
