package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.diary.entity.Answer;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NewCheckIn;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.NewRestDay;
import org.homestretch.diary.entity.NewStopAnswer;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Statements;

/** Reads what a phone sends. Whatever the page itself would never send ends as one and the same error. */
final class SentStatements {

    private SentStatements() {}

    /** @throws MalformedRequestException if it is not what the page sends */
    static Statements read(String json) {
        try {
            JsonObject sent = object(json);
            return new Statements(
                    list(sent, "entries", SentStatements::entry),
                    list(sent, "checkIns", SentStatements::checkIn),
                    list(sent, "restDays", one -> new NewRestDay(id(one), day(one), one.getBoolean("taken"))),
                    list(sent, "stopAnswers", SentStatements::stopAnswer));
        } catch (RuntimeException e) {
            // Missing parts, wrong types and values out of range each have an exception of their own.
            throw new MalformedRequestException(e);
        }
    }

    static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static NewEntry entry(JsonObject one) {
        Occurrence occurrence = new Occurrence(whole(one, "itemKey"), day(one), whole(one, "slot"));
        EntryState state = EntryState.valueOf(one.getString("state"));
        NotDoneReason reason = isGiven(one, "reason") ? NotDoneReason.valueOf(one.getString("reason")) : null;
        Answer answer = new Answer(
                state, reason, wholeOrNull(one, "sets"), wholeOrNull(one, "amount"), wholeOrNull(one, "hold"));
        return new NewEntry(id(one), occurrence, answer);
    }

    private static NewCheckIn checkIn(JsonObject one) {
        JsonObject felt = one.getJsonObject("feeling");
        Feeling feeling = new Feeling(
                wholeOrNull(felt, "painBefore"),
                wholeOrNull(felt, "worstDuring"),
                wholeOrNull(felt, "nextMorning"),
                felt.getBoolean("verySore", false),
                isGiven(felt, "note") ? felt.getString("note") : null);
        return new NewCheckIn(id(one), day(one), feeling);
    }

    private static NewStopAnswer stopAnswer(JsonObject one) {
        return new NewStopAnswer(id(one), day(one), isGiven(one, "at") ? Instant.parse(one.getString("at")) : null);
    }

    private static <T> List<T> list(JsonObject sent, String name, Function<JsonObject, T> reading) {
        JsonArray array = sent.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(reading).toList();
    }

    private static UUID id(JsonObject one) {
        return UUID.fromString(one.getString("id"));
    }

    private static LocalDate day(JsonObject one) {
        return LocalDate.parse(one.getString("day"));
    }

    private static boolean isGiven(JsonObject one, String name) {
        return one.containsKey(name) && !one.isNull(name);
    }

    private static int whole(JsonObject one, String name) {
        return ((JsonNumber) one.get(name)).intValueExact();
    }

    private static Integer wholeOrNull(JsonObject one, String name) {
        JsonValue value = one.get(name);
        return value == null || value == JsonValue.NULL ? null : Integer.valueOf(whole(one, name));
    }
}
