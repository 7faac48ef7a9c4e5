package org.homestretch.diary.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.homestretch.diary.boundary.PhoneDiary;
import org.homestretch.diary.boundary.Receipt;
import org.homestretch.diary.entity.Statements;

/** The JSON interface behind the phone page. All but the texts and the sign-in need the phone's cookie. */
@Path("/p")
@RequestScoped
@FromOwnPage
@Produces(MediaType.APPLICATION_JSON)
public class PhoneApi {

    @Inject
    PhoneDiary phoneDiary;

    @Inject
    PhoneTexts texts;

    @Inject
    PhoneAnswers answers;

    @Inject
    PatientCookie cookie;

    @Context
    HttpHeaders headers;

    /** @param language the patient's, once it is known; else the browser's is taken */
    @GET
    @Path("/texts")
    public JsonObject texts(@QueryParam("language") String language) {
        return texts.in(language == null ? preferredLanguage() : Locale.forLanguageTag(language));
    }

    @POST
    @Path("/session")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(String sent) {
        SentSignIn given = SentSignIn.read(sent);
        String token = phoneDiary.signIn(given.code(), given.birthDate());
        return Response.noContent().cookie(cookie.of(token)).build();
    }

    @DELETE
    @Path("/session")
    public Response signOut() {
        phoneDiary.signOut(token());
        return Response.noContent().cookie(cookie.forgotten()).build();
    }

    @GET
    @Path("/diary")
    public JsonObject diary() {
        return answers.of(phoneDiary.page(token()));
    }

    @POST
    @Path("/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject record(String sent) {
        return answers.of(recorded(SentStatements.read(sent)), preferredLanguage());
    }

    /** An impatient phone may send the same twice at once: the later one fails, looks again and finds it there. */
    private Receipt recorded(Statements statements) {
        try {
            return phoneDiary.record(token(), statements);
        } catch (EJBException collision) {
            return phoneDiary.record(token(), statements);
        }
    }

    /** Empty when the phone has no cookie; no session has that secret. */
    private String token() {
        Cookie sent = headers.getCookies().get(cookie.name());
        return sent == null ? "" : sent.getValue();
    }

    private Locale preferredLanguage() {
        List<Locale> wished = headers.getAcceptableLanguages();
        return wished.isEmpty() || wished.get(0).getLanguage().equals("*") ? Locale.ENGLISH : wished.get(0);
    }
}
