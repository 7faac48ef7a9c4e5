package org.homestretch.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;

/** A request that the caller's role does not allow: 401 for somebody who is not signed in, else 403. */
@Provider
public class RefusedAsJson implements ExceptionMapper<EJBAccessException> {

    @Inject
    ErrorTexts texts;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(EJBAccessException refused) {
        boolean known = security.getUserPrincipal() != null;
        return Response.status(known ? Response.Status.FORBIDDEN : Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Map.of("error", "NotAllowed", "message", texts.of("NotAllowed", Locale.ENGLISH)))
                .build();
    }
}
