package org.homestretch.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.NewStaffAccount;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.boundary.StaffAccounts;
import org.homestretch.access.boundary.StaffChange;
import org.homestretch.access.boundary.StaffRow;
import org.homestretch.access.entity.Role;

/** The manager opens, changes and closes the accounts of the staff. */
@Named
@ViewScoped
public class KeepStaff implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/manager/staff/list.xhtml?faces-redirect=true";

    @Inject
    StaffAccounts staff;

    @Inject
    Sites clinic;

    private Long id;
    private StaffForm form = new StaffForm();
    private List<StaffRow> accounts;
    private List<SiteRow> sites;

    @PostConstruct
    void read() {
        accounts = staff.accounts();
        sites = clinic.sites();
    }

    /** Opens the account named in the address for editing, or an empty form. */
    public void open() {
        if (id != null) {
            form = StaffForm.of(staff.account(id));
        } else if (sites.size() == 1) {
            form.getSiteIds().add(sites.get(0).id());
        }
    }

    public String save() {
        Set<Long> sitesOfAccount = Set.copyOf(form.getSiteIds());
        if (form.isNew()) {
            staff.open(new NewStaffAccount(
                    form.getUsername(),
                    form.getDisplayName(),
                    form.getRole(),
                    sitesOfAccount,
                    form.getFirstPassword()));
        } else {
            staff.change(
                    form.getId(),
                    new StaffChange(form.getDisplayName(), form.getRole(), sitesOfAccount, form.isActive()));
        }
        return LIST;
    }

    public String resetPassword() {
        staff.resetPassword(form.getId(), form.getFirstPassword());
        return LIST;
    }

    /** The names of the sites at which an account works, for the list. */
    public String siteNames(StaffRow account) {
        Map<Long, String> names = sites.stream().collect(Collectors.toMap(SiteRow::id, SiteRow::name));
        return account.siteIds().stream().map(names::get).sorted().collect(Collectors.joining(", "));
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public StaffForm getForm() {
        return form;
    }

    public List<StaffRow> getAccounts() {
        return accounts;
    }

    public List<SiteRow> getSites() {
        return sites;
    }
}
