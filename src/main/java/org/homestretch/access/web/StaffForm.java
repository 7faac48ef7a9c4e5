package org.homestretch.access.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.access.boundary.StaffRow;
import org.homestretch.access.entity.Role;

/** What the manager types about an account. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String username;
    private String displayName;
    private Role role = Role.THERAPIST;
    private List<Long> siteIds = new ArrayList<>();
    private boolean active = true;
    private String firstPassword;

    static StaffForm of(StaffRow row) {
        StaffForm form = new StaffForm();
        form.id = row.id();
        form.username = row.username();
        form.displayName = row.displayName();
        form.role = row.role();
        form.siteIds = new ArrayList<>(row.siteIds());
        form.active = row.active();
        return form;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public List<Long> getSiteIds() {
        return siteIds;
    }

    public void setSiteIds(List<Long> siteIds) {
        this.siteIds = siteIds;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getFirstPassword() {
        return firstPassword;
    }

    public void setFirstPassword(String firstPassword) {
        this.firstPassword = firstPassword;
    }
}
