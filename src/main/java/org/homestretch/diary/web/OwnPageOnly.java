package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;

/** Refuses changes without the header that only the phone page sends, which browsers let no other site add, and bodies that it never sends. */
@Provider
@FromOwnPage
public class OwnPageOnly implements ContainerRequestFilter {

    private static final String HEADER = "X-Homestretch";

    /** Ten times what a full week weighs; a body of unknown length is refused too. */
    private static final int BYTES_MAX = 100_000;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        if (!"1".equals(request.getHeaderString(HEADER))) {
            request.abortWith(refusal(Response.Status.FORBIDDEN, "NotFromThePage"));
        } else if (request.hasEntity() && (request.getLength() < 0 || request.getLength() > BYTES_MAX)) {
            // The server waits for what nobody reads and answers only then.
            request.getEntityStream().transferTo(OutputStream.nullOutputStream());
            request.abortWith(refusal(Response.Status.REQUEST_ENTITY_TOO_LARGE, "TooLarge"));
        }
    }

    private static Response refusal(Response.Status status, String error) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(JSON.createObjectBuilder().add("error", error).build())
                .build();
    }
}
