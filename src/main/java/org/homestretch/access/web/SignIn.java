package org.homestretch.access.web;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import org.homestretch.access.boundary.StaffSignIn;
import org.omnifaces.util.Faces;

/** Signing in and out. */
@Named
@RequestScoped
public class SignIn {

    private static final String HOME = "/clinic/patient/list.xhtml?faces-redirect=true";
    private static final String REPORT = "/manager/report/adherence.xhtml?faces-redirect=true";
    private static final String SIGN_IN = "/public/sign-in.xhtml?faces-redirect=true";

    @Inject
    SecurityContext security;

    @Inject
    StaffSignIn staff;

    private String username;
    private String password;

    /** Leads to the page first asked for, or to the start page. */
    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        String name = username.strip().toLowerCase(Locale.ROOT);
        AuthenticationStatus status = security.authenticate(
                request, response, withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status == SEND_CONTINUE) {
            faces.responseComplete();
            return null;
        }
        if (status == SUCCESS) {
            request.changeSessionId(); // a session id known before must not be worth anything now
            return goHome();
        }
        String sentence = ResourceBundle.getBundle("org.homestretch.access.text", Locale.ENGLISH)
                .getString("signIn.failed");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        return null;
    }

    /** The start page of whoever is signed in. */
    public String goHome() {
        if (security.getCallerPrincipal() == null) {
            return SIGN_IN;
        }
        return security.isCallerInRole("MANAGER") ? REPORT : HOME;
    }

    public String signOut() throws ServletException {
        if (security.getCallerPrincipal() != null) {
            staff.signedOut();
        }
        HttpServletRequest request = Faces.getRequest();
        request.logout();
        request.getSession().invalidate();
        Faces.getResponse().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return SIGN_IN;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
