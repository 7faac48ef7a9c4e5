package org.homestretch.exercise.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
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
        return JSON.createObjectBuilder()
                .add("title", pose.title())
                .add("yaml", pose.yaml())
                .add("revision", pose.revision())
                .add("own", pose.own())
                .add("shipped", pose.shipped())
                .add("texts", texts())
                .build();
    }

    private static JsonObjectBuilder texts() {
        JsonObjectBuilder texts = JSON.createObjectBuilder();
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, PoseAnswers.class.getClassLoader());
        bundle.keySet().stream()
                .filter(key -> key.startsWith(WORDS))
                .sorted()
                .forEach(key -> texts.add(key.substring(WORDS.length()), bundle.getString(key)));
        return texts;
    }

    JsonObject of(PosedPicture picture) {
        JsonArrayBuilder handles = JSON.createArrayBuilder();
        picture.handles()
                .forEach(handle -> handles.add(JSON.createObjectBuilder()
                        .add("id", handle.id())
                        .add("x", handle.x())
                        .add("y", handle.y())
                        .add("role", handle.role().name())));
        JsonArrayBuilder findings = JSON.createArrayBuilder();
        picture.findings()
                .forEach(finding -> findings.add(JSON.createObjectBuilder()
                        .add("frame", finding.frame())
                        .add("error", finding.error())
                        .add("what", finding.what())
                        .add("part", finding.part())
                        .add("measure", finding.measure())
                        .add("limit", finding.limit())));
        return JSON.createObjectBuilder()
                .add("yaml", picture.yaml())
                .add("frames", JSON.createArrayBuilder(picture.frames()))
                .add("frame", picture.frame())
                .add("svg", picture.svg())
                .add("area", of(picture.area()))
                .add("handles", handles)
                .add("fields", tree(picture.fields()))
                .add("things", JSON.createArrayBuilder(picture.things()))
                .add("farthest", picture.farthest())
                .add("findings", findings)
                .build();
    }

    private static JsonObjectBuilder of(PosedPicture.Area area) {
        return JSON.createObjectBuilder()
                .add("left", area.left())
                .add("top", area.top())
                .add("width", area.width())
                .add("height", area.height());
    }

    JsonObject of(PosePreview preview) {
        return JSON.createObjectBuilder()
                .add("drawn", preview.drawn())
                .add("mirrored", preview.mirrored())
                .add("gray", preview.gray())
                .build();
    }

    JsonObject of(List<PoseChoice> choices) {
        JsonArrayBuilder found = JSON.createArrayBuilder();
        choices.forEach(choice ->
                found.add(JSON.createObjectBuilder().add("slug", choice.slug()).add("title", choice.title())));
        return JSON.createObjectBuilder().add("poses", found).build();
    }

    /** Values of a pose file: maps, lists, words, numbers and truths. */
    private static JsonValue tree(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((key, each) -> object.add(String.valueOf(key), tree(each)));
            return object.build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(each -> array.add(tree(each)));
            return array.build();
        }
        if (value instanceof Number number) {
            return JSON.createValue(number.doubleValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value == null ? JsonValue.NULL : JSON.createValue(String.valueOf(value));
    }
}
