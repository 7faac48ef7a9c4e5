package org.homestretch.exercise.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.homestretch.exercise.boundary.OpenedPose;
import org.homestretch.exercise.boundary.PoseChoice;
import org.homestretch.exercise.boundary.PosePreview;
import org.homestretch.exercise.boundary.PosedPicture;

/** What the page on which figures are posed is answered, as JSON. */
@ApplicationScoped
public class PoseAnswers {

    private static final String BUNDLE = "org.homestretch.exercise.text";
    private static final String WORDS = "pose.";

    JsonObject of(OpenedPose pose) {
        return Json.createObjectBuilder()
                .add("title", pose.title())
                .add("yaml", pose.yaml())
                .add("revision", pose.revision())
                .add("own", pose.own())
                .add("shipped", pose.shipped())
                .add("texts", texts())
                .build();
    }

    private static JsonObjectBuilder texts() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, PoseAnswers.class.getClassLoader());
        bundle.keySet().stream()
                .filter(key -> key.startsWith(WORDS))
                .sorted()
                .forEach(key -> texts.add(key.substring(WORDS.length()), bundle.getString(key)));
        return texts;
    }

    JsonObject of(PosedPicture picture) {
        JsonArrayBuilder handles = Json.createArrayBuilder();
        picture.handles()
                .forEach(handle -> handles.add(Json.createObjectBuilder()
                        .add("id", handle.id())
                        .add("x", handle.x())
                        .add("y", handle.y())
                        .add("role", handle.role().name())));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        picture.findings()
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("frame", finding.frame())
                        .add("error", finding.error())
                        .add("what", finding.what())
                        .add("part", finding.part())
                        .add("measure", finding.measure())
                        .add("limit", finding.limit())));
        return Json.createObjectBuilder()
                .add("yaml", picture.yaml())
                .add("frames", Json.createArrayBuilder(picture.frames()))
                .add("frame", picture.frame())
                .add("svg", picture.svg())
                .add("area", of(picture.area()))
                .add("handles", handles)
                .add("fields", tree(picture.fields()))
                .add("things", Json.createArrayBuilder(picture.things()))
                .add("farthest", picture.farthest())
                .add("findings", findings)
                .build();
    }

    private static JsonObjectBuilder of(PosedPicture.Area area) {
        return Json.createObjectBuilder()
                .add("left", area.left())
                .add("top", area.top())
                .add("width", area.width())
                .add("height", area.height());
    }

    JsonObject of(PosePreview preview) {
        return Json.createObjectBuilder()
                .add("drawn", preview.drawn())
                .add("mirrored", preview.mirrored())
                .add("gray", preview.gray())
                .build();
    }

    JsonObject of(List<PoseChoice> choices) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        choices.forEach(choice ->
                found.add(Json.createObjectBuilder().add("slug", choice.slug()).add("title", choice.title())));
        return Json.createObjectBuilder().add("poses", found).build();
    }

    /** Values of a pose file: maps, lists, words, numbers and truths. */
    private static JsonValue tree(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, each) -> object.add(String.valueOf(key), tree(each)));
            return object.build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(each -> array.add(tree(each)));
            return array.build();
        }
        if (value instanceof Number number) {
            return Json.createValue(number.doubleValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value == null ? JsonValue.NULL : Json.createValue(String.valueOf(value));
    }
}
