package org.homestretch.exercise.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.exercise.boundary.NoSuchPoseChangeException;
import org.homestretch.exercise.control.figure.PoseChange;

/** What the page on which figures are posed sends: a pose file and what is to be done with it. */
record SentPose(JsonObject sent) {

    /** A pose file of the longest kind and one change. */
    private static final int LENGTH_MAX = 60_000;

    /** @throws NoSuchPoseChangeException if it is not JSON or far too much */
    static SentPose read(String json) {
        if (json.length() > LENGTH_MAX) {
            throw new NoSuchPoseChangeException();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new SentPose(reader.readObject());
        } catch (JsonException notJson) {
            throw new NoSuchPoseChangeException();
        }
    }

    String yaml() {
        return text(sent, "yaml");
    }

    int number(String field) {
        return number(sent, field);
    }

    PoseChange change() {
        JsonObject change = sent.get("change") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        return switch (change.getString("do", "")) {
            case "look" -> new PoseChange.Look();
            case "move" ->
                new PoseChange.Move(
                        text(change, "handle"), decimal(change, "x"), decimal(change, "y"), truth(change, "both"));
            case "turn" ->
                new PoseChange.Turn(text(change, "handle"), decimal(change, "degrees"), truth(change, "both"));
            case "rest" -> new PoseChange.Rest(text(change, "limb"), text(change, "place"));
            case "put" -> put(change);
            case "addThing" -> new PoseChange.AddThing(text(change, "kind"));
            case "removeThing" -> new PoseChange.RemoveThing(number(change, "number"));
            case "addArrow" -> new PoseChange.AddArrow();
            case "removeArrow" -> new PoseChange.RemoveArrow(number(change, "number"));
            case "addFrame" -> new PoseChange.AddFrame();
            case "removeFrame" -> new PoseChange.RemoveFrame();
            case "copyTo" -> new PoseChange.CopyTo(number(change, "frame"));
            case "see" -> new PoseChange.See(text(change, "view"));
            case "setDown" -> new PoseChange.SetDown();
            default -> throw new NoSuchPoseChangeException();
        };
    }

    private static PoseChange put(JsonObject change) {
        if (!(change.get("path") instanceof JsonArray path) || path.isEmpty()) {
            throw new NoSuchPoseChangeException();
        }
        return new PoseChange.Put(
                path.stream()
                        .map(step -> step instanceof JsonString name ? name.getString() : step.toString())
                        .toList(),
                plain(change.get("value")));
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(SentPose::plain).toList();
        }
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.forEach((key, each) -> map.put(key, plain(each)));
            return map;
        }
        return value == JsonValue.TRUE ? Boolean.TRUE : value == JsonValue.FALSE ? Boolean.FALSE : null;
    }

    private static String text(JsonObject object, String field) {
        if (object.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw new NoSuchPoseChangeException();
    }

    private static double decimal(JsonObject object, String field) {
        if (object.get(field) instanceof JsonNumber number && Math.abs(number.doubleValue()) <= 10_000) {
            return number.doubleValue();
        }
        throw new NoSuchPoseChangeException();
    }

    private static int number(JsonObject object, String field) {
        return (int) decimal(object, field);
    }

    private static boolean truth(JsonObject object, String field) {
        return object.getBoolean(field, false);
    }
}
