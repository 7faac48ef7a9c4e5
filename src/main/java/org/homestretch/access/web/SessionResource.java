package org.homestretch.access.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.homestretch.access.boundary.StaffSignIn;

/** What an open page asks about its session: stay signed in, or unlock with the password. */
@Path("session")
public class SessionResource {

    @Inject
    SecurityContext security;

    @Inject
    StaffSignIn staff;

    @Inject
    IdleWatch idle;

    /** The person is still there. 401 when the session is locked or gone. */
    @POST
    @Path("stay")
    public Response stay() {
        if (security.getCallerPrincipal() == null || idle.isLocked() || idle.isOver()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        idle.used();
        return Response.noContent().build();
    }

    /** 204 when the password was right, 403 when it was not, 401 when the session is gone and only a new sign-in helps. */
    @POST
    @Path("unlock")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response unlock(String password, @Context HttpServletRequest request) {
        if (security.getCallerPrincipal() == null || idle.isOver()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (staff.check(security.getCallerPrincipal().getName(), password).isEmpty()) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        idle.unlock();
        request.changeSessionId();
        return Response.noContent().build();
    }
}
