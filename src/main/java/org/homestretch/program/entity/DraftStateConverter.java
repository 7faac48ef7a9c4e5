package org.homestretch.program.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;

/** Keeps the state of a draft as JSON in one column; it is only ever read and written as a whole. */
@Converter(autoApply = true)
public class DraftStateConverter implements AttributeConverter<DraftState, String> {

    /** Looked up once: the short ways of Json look for a provider in every jar, each time anew. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(DraftState state) {
        return state == null ? null : written(state).toString();
    }

    @Override
    public DraftState convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            return read(reader.readObject());
        }
    }

    private static JsonObject written(DraftState state) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        state.items().forEach(item -> items.add(written(item)));
        JsonObjectBuilder json = JSON.createObjectBuilder().add("title", state.title());
        addText(json, "goal", state.goal());
        JsonArrayBuilder stages = JSON.createArrayBuilder();
        state.stages().forEach(stage -> stages.add(written(stage)));
        return json.add("items", items)
                .add("stages", stages)
                .add("advice", written(state.advice()))
                .build();
    }

    private static JsonObjectBuilder written(StagePlan stage) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("number", stage.number())
                .add("begins", stage.begins().name());
        addText(json, "title", stage.title());
        addText(json, "day", stage.day() == null ? null : stage.day().toString());
        return addText(json, "criteria", stage.criteria());
    }

    private static JsonObjectBuilder written(DraftState.Item item) {
        Prescription prescription = item.prescription();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("itemKey", item.itemKey())
                .add("stage", item.stage())
                .add("exerciseId", item.exerciseId())
                .add("slug", item.slug())
                .add("phase", prescription.phase().name())
                .add("side", prescription.side().name())
                .add("dosage", written(prescription.dosage()))
                .add("schedule", written(prescription.schedule()));
        addText(json, "protocol", item.protocol());
        return addText(json, "note", prescription.note());
    }

    private static JsonObjectBuilder written(Dosage dosage) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("sets", dosage.sets())
                .add("amount", dosage.amount())
                .add("unit", dosage.unit().name())
                .add("eachWay", dosage.eachWay())
                .add("holdSeconds", dosage.holdSeconds())
                .add("restSeconds", dosage.restSeconds());
        return addText(json, "resistance", dosage.resistance());
    }

    private static JsonObjectBuilder written(Schedule schedule) {
        JsonArrayBuilder weekdays = JSON.createArrayBuilder();
        schedule.weekdays().forEach(day -> weekdays.add(day.name()));
        return JSON.createObjectBuilder()
                .add("kind", schedule.kind().name())
                .add("timesADay", schedule.timesADay())
                .add("weekdays", weekdays)
                .add("weeklyQuota", schedule.weeklyQuota())
                .add("dayInterval", schedule.dayInterval())
                .add("breakMinutes", schedule.breakMinutes());
    }

    private static JsonObjectBuilder written(Advice advice) {
        return JSON.createObjectBuilder()
                .add("pages", JSON.createArrayBuilder(advice.pages()))
                .add("points", JSON.createArrayBuilder(advice.points()))
                .add("agreed", JSON.createArrayBuilder(advice.agreed()));
    }

    private static JsonObjectBuilder addText(JsonObjectBuilder json, String key, String text) {
        return text == null ? json.addNull(key) : json.add(key, text);
    }

    private static DraftState read(JsonObject json) {
        return new DraftState(
                json.getString("title"),
                text(json, "goal"),
                json.getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(DraftStateConverter::item)
                        .toList(),
                json.getJsonArray("stages").stream()
                        .map(JsonValue::asJsonObject)
                        .map(DraftStateConverter::stage)
                        .toList(),
                // Steps kept before there was advice say nothing of it.
                json.containsKey("advice") ? advice(json.getJsonObject("advice")) : Advice.NONE);
    }

    private static StagePlan stage(JsonObject json) {
        String day = text(json, "day");
        return new StagePlan(
                json.getInt("number"),
                text(json, "title"),
                StageBeginning.valueOf(json.getString("begins")),
                day == null ? null : LocalDate.parse(day),
                text(json, "criteria"));
    }

    private static DraftState.Item item(JsonObject json) {
        return new DraftState.Item(
                json.getInt("itemKey"),
                json.getInt("stage"),
                json.getJsonNumber("exerciseId").longValueExact(),
                json.getString("slug"),
                // Steps kept before there was a link to the protocol say nothing of it.
                json.containsKey("protocol") ? text(json, "protocol") : null,
                new Prescription(
                        Phase.valueOf(json.getString("phase")),
                        Side.valueOf(json.getString("side")),
                        dosage(json.getJsonObject("dosage")),
                        schedule(json.getJsonObject("schedule")),
                        text(json, "note")));
    }

    private static Dosage dosage(JsonObject json) {
        return new Dosage(
                json.getInt("sets"),
                json.getInt("amount"),
                DosageUnit.valueOf(json.getString("unit")),
                json.getBoolean("eachWay"),
                json.getInt("holdSeconds"),
                json.getInt("restSeconds"),
                text(json, "resistance"));
    }

    private static Schedule schedule(JsonObject json) {
        int timesADay = json.getInt("timesADay");
        return switch (ScheduleKind.valueOf(json.getString("kind"))) {
            case WEEKDAYS -> Schedule.on(weekdays(json), timesADay);
            case EVERY_NTH_DAY -> Schedule.everyNthDay(json.getInt("dayInterval"), timesADay);
            case QUOTA -> Schedule.weekly(json.getInt("weeklyQuota"));
            case BREAKS -> Schedule.breaks(json.getInt("breakMinutes"));
        };
    }

    private static Set<DayOfWeek> weekdays(JsonObject json) {
        return json.getJsonArray("weekdays").getValuesAs(DraftStateConverter::day).stream()
                .collect(Collectors.toSet());
    }

    private static Advice advice(JsonObject json) {
        return new Advice(texts(json, "pages"), texts(json, "points"), texts(json, "agreed"));
    }

    private static List<String> texts(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static DayOfWeek day(JsonString name) {
        return DayOfWeek.valueOf(name.getString());
    }

    private static String text(JsonObject json, String key) {
        return json.isNull(key) ? null : json.getString(key);
    }
}
