package org.homestretch.diary.web;

import jakarta.json.Json;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Refuses changes without the header that only the phone page sends; browsers let no other site add it. */
@Provider
@FromOwnPage
public class OwnPageOnly implements ContainerRequestFilter {

    private static final String HEADER = "X-Homestretch";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean changes = !request.getMethod().equals(HttpMethod.GET);
        if (changes && !"1".equals(request.getHeaderString(HEADER))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Json.createObjectBuilder()
                            .add("error", "NotFromThePage")
                            .build())
                    .build());
        }
    }
}
