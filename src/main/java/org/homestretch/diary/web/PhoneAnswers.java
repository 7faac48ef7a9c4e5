package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.homestretch.diary.boundary.PhonePage;
import org.homestretch.diary.boundary.Receipt;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.platform.web.ErrorTexts;

/** What the phone is answered, as JSON. */
@ApplicationScoped
public class PhoneAnswers {

    @Inject
    ErrorTexts errorTexts;

    JsonObject of(Receipt receipt, Locale language) {
        JsonArrayBuilder refused = JSON.createArrayBuilder();
        receipt.refused()
                .forEach(one -> refused.add(JSON.createObjectBuilder()
                        .add("id", one.id().toString())
                        .add("message", errorTexts.of(one.because(), language))));
        return JSON.createObjectBuilder().add("refused", refused).build();
    }

    JsonObject of(PhonePage page) {
        JsonObjectBuilder exercises = JSON.createObjectBuilder();
        page.exercises().forEach((id, exercise) -> exercises.add(id.toString(), of(exercise)));
        JsonArrayBuilder days = JSON.createArrayBuilder();
        page.days().forEach(day -> days.add(of(day)));
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("diary", page.programId())
                .add("today", page.today().toString())
                .add("language", page.language())
                .add("startsOn", page.startsOn().toString())
                .add("exercises", exercises)
                .add("reading", PhoneReading.of(page.reading(), page.language()))
                .add("days", days);
        text(answer, "endsOn", page.endsOn());
        return answer.build();
    }

    private static JsonObjectBuilder of(PhonePage.Exercise exercise) {
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("slug", exercise.slug())
                .add("language", exercise.language())
                .add("issued", exercise.issuedAt().toEpochMilli())
                .add("title", exercise.title())
                .add("dosage", exercise.dosage())
                .add("side", exercise.side().name())
                .add("breaks", exercise.breaks())
                .add("steps", JSON.createArrayBuilder(exercise.steps()))
                .add("cautions", JSON.createArrayBuilder(exercise.cautions()));
        text(answer, "breathing", exercise.breathing());
        text(answer, "note", exercise.note());
        return answer;
    }

    private static JsonObjectBuilder of(PhonePage.Day day) {
        JsonArrayBuilder sessions = JSON.createArrayBuilder();
        for (List<PhonePage.Occurrence> session : day.sessions()) {
            JsonArrayBuilder occurrences = JSON.createArrayBuilder();
            session.forEach(occurrence -> occurrences.add(of(occurrence)));
            sessions.add(occurrences);
        }
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("day", day.day().toString())
                .add("resting", day.resting())
                .add("sessions", sessions)
                .add("feeling", of(day.feeling()));
        text(answer, "paused", pause(day));
        text(answer, "pausedUntil", day.pausedUntil());
        return answer;
    }

    /** The key of the sentence that says why there is nothing to do; null outside pauses. */
    private static String pause(PhonePage.Day day) {
        if (!day.paused()) {
            return null;
        }
        if (day.stopped()) {
            return "phone.stopped";
        }
        return day.pausedUntil() == null ? "phone.paused" : "phone.pausedUntil";
    }

    private static JsonObjectBuilder of(PhonePage.Occurrence occurrence) {
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("exercise", occurrence.exercise())
                .add("itemKey", occurrence.itemKey());
        text(answer, "state", occurrence.state());
        text(answer, "reason", occurrence.reason());
        return answer;
    }

    private static JsonObjectBuilder of(Feeling feeling) {
        JsonObjectBuilder answer = JSON.createObjectBuilder().add("verySore", feeling.verySore());
        number(answer, "painBefore", feeling.painBefore());
        number(answer, "worstDuring", feeling.worstDuring());
        number(answer, "nextMorning", feeling.nextMorning());
        text(answer, "note", feeling.note());
        return answer;
    }

    private static void text(JsonObjectBuilder answer, String name, Object value) {
        if (value != null) {
            answer.add(name, value.toString());
        }
    }

    private static void number(JsonObjectBuilder answer, String name, Integer value) {
        if (value != null) {
            answer.add(name, value);
        }
    }
}
