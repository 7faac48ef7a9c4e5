package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.homestretch.diary.boundary.SignedOutException;
import org.homestretch.platform.web.ErrorTexts;

/** 401 for a phone that is not signed in, so that the page asks for the birth date again. */
@Provider
public class SignedOutAsJson implements ExceptionMapper<SignedOutException> {

    @Inject
    ErrorTexts texts;

    @Override
    public Response toResponse(SignedOutException signedOut) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(JSON.createObjectBuilder()
                        .add("error", signedOut.key())
                        .add("message", texts.of(signedOut, Locale.ENGLISH))
                        .build())
                .build();
    }
}
