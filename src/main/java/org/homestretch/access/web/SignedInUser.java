package org.homestretch.access.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.access.boundary.SignedInStaff;
import org.homestretch.access.boundary.StaffSignIn;
import org.homestretch.access.entity.Role;

/** Who is signed in, for the head of every page and for what a page offers. What may be done is decided at the boundary. */
@Named
@SessionScoped
public class SignedInUser implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffSignIn staff;

    private SignedInStaff account;

    private SignedInStaff account() {
        if (account == null) {
            account = staff.whoAmI();
        }
        return account;
    }

    /** To be read anew after the account changed. */
    public void forget() {
        account = null;
    }

    /** Number of the account, under which the browser keeps what this person typed and has not saved (PL-5). */
    public long getId() {
        return account().id();
    }

    public String getDisplayName() {
        return account().displayName();
    }

    public boolean isTherapist() {
        return account().role() == Role.THERAPIST;
    }

    public boolean isReception() {
        return account().role() == Role.RECEPTION;
    }

    public boolean isManager() {
        return account().role() == Role.MANAGER;
    }

    public boolean isPasswordToBeChanged() {
        return account().mustChangePassword();
    }

    /** Whether the page shown lies under that path, to mark it in the navigation. */
    public boolean isAt(String path) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view != null && view.startsWith(path);
    }
}
