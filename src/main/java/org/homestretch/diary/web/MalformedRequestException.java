package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A request that the phone page never sends. */
class MalformedRequestException extends BadRequestException {

    private static final long serialVersionUID = 1L;

    MalformedRequestException(Throwable cause) {
        super(
                Response.status(Response.Status.BAD_REQUEST)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(JSON.createObjectBuilder()
                                .add("error", "MalformedRequest")
                                .build())
                        .build(),
                cause);
    }
}
