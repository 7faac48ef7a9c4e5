package org.homestretch.diary.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/** What a phone sends to be let in: the handout's token or sheet code, and the birth date. */
record SentSignIn(String code, LocalDate birthDate) {

    /** @throws MalformedRequestException if it is not what the page sends */
    static SentSignIn read(String json) {
        try {
            JsonObject sent = SentStatements.object(json);
            return new SentSignIn(sent.getString("code"), LocalDate.parse(sent.getString("birthDate")));
        } catch (RuntimeException e) {
            throw new MalformedRequestException(e);
        }
    }
}
