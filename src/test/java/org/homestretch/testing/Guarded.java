package org.homestretch.testing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

/** A boundary without a purpose in the clinic, behind which a test can look at who is calling. */
@Stateless
public class Guarded {

    @Resource
    SessionContext session;

    @Inject
    SecurityContext security;

    @RolesAllowed("THERAPIST")
    public String callerForTherapists() {
        return session.getCallerPrincipal().getName();
    }

    @RolesAllowed("MANAGER")
    public String callerForManagers() {
        return security.getCallerPrincipal().getName();
    }

    @RolesAllowed({"THERAPIST", "MANAGER"})
    public boolean isManager() {
        return session.isCallerInRole("MANAGER");
    }
}
