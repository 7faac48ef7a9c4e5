package org.homestretch.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.access.boundary.StaffSignIn;
import org.homestretch.access.control.Passwords;

/** Choosing one's own password; the only page that an account with a first password can use. */
@Named
@RequestScoped
public class ChangePassword {

    @Inject
    StaffSignIn staff;

    @Inject
    SignedInUser signedInUser;

    @Inject
    SignIn signIn;

    private String current;
    private String chosen;

    public String change() {
        staff.changePassword(current, chosen);
        signedInUser.forget();
        return signIn.goHome();
    }

    public int getLengthMin() {
        return Passwords.LENGTH_MIN;
    }

    public int getLengthMax() {
        return Passwords.LENGTH_MAX;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
