package org.homestretch.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;

/** The manager adds a site of the clinic, or describes one anew. */
@Named
@ViewScoped
public class DescribeSite implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CLINIC = "/manager/clinic/details.xhtml?faces-redirect=true";

    @Inject
    Sites clinic;

    private Long id;
    private String name;
    private String address;
    private String phone;

    /** Opens the site named in the address for editing, or an empty form. */
    public void open() {
        if (id != null) {
            SiteRow site = clinic.site(id);
            name = site.name();
            address = site.address();
            phone = site.phone();
        }
    }

    public String save() {
        if (id == null) {
            clinic.addSite(name, address, phone);
        } else {
            clinic.describeSite(id, name, address, phone);
        }
        return CLINIC;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
