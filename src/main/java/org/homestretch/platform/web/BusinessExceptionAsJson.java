package org.homestretch.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.homestretch.platform.boundary.BusinessException;

/** A broken rule as 422 with the sentence for the user. */
@Provider
public class BusinessExceptionAsJson implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Inject
    ErrorTexts texts;

    @Override
    public Response toResponse(BusinessException broken) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Map.of("error", broken.key(), "message", texts.of(broken, Locale.ENGLISH)))
                .build();
    }
}
