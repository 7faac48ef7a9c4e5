package org.homestretch.exercise.control.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A part of a pose file that knows where it stands, so that a mistake can be told by its field. */
final class PoseNode {

    private final String file;
    private final String field;
    private final Object value;

    PoseNode(String file, String field, Object value) {
        this.file = file;
        this.field = field;
        this.value = value;
    }

    PoseFileException wrong(String problem) {
        return new PoseFileException(file, (field.isEmpty() ? "the file" : field) + " " + problem);
    }

    boolean isMap() {
        return value instanceof Map;
    }

    boolean isNone() {
        return "none".equals(value);
    }

    boolean isList() {
        return value instanceof List;
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("must be a list of fields");
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        map().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    /** Refuses fields that nobody would read: most often they are misspelled. */
    PoseNode allowing(Set<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw child(key).wrong("is not known here");
            }
        }
        return this;
    }

    boolean has(String key) {
        return map().containsKey(key);
    }

    PoseNode child(String key) {
        return new PoseNode(file, field.isEmpty() ? key : field + "." + key, map().get(key));
    }

    PoseNode required(String key) {
        if (!has(key)) {
            throw child(key).wrong("is missing");
        }
        return child(key);
    }

    List<PoseNode> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("must be a list");
        }
        List<PoseNode> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new PoseNode(file, field + "[" + (i + 1) + "]", list.get(i)));
        }
        return items;
    }

    double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("must be a number");
    }

    double number(String key, double otherwise) {
        return has(key) ? child(key).number() : otherwise;
    }

    double number(String key, double otherwise, double least, double most) {
        double number = number(key, otherwise);
        if (number < least || number > most) {
            throw child(key).wrong("must be between " + plain(least) + " and " + plain(most));
        }
        return number;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    boolean truth(String key) {
        if (!has(key)) {
            return false;
        }
        if (child(key).value instanceof Boolean truth) {
            return truth;
        }
        throw child(key).wrong("must be true or false");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("must be a word");
    }

    Point point() {
        List<PoseNode> both = items();
        if (both.size() != 2) {
            throw wrong("must be two numbers, x and y");
        }
        return new Point(both.get(0).number(), both.get(1).number());
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E candidate : type.getEnumConstants()) {
            if (candidate.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(text())) {
                return candidate;
            }
        }
        throw wrong("must not be \"" + text() + "\"");
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        return has(key) ? child(key).oneOf(type) : otherwise;
    }

    PoseNode without(Set<String> keys) {
        Map<Object, Object> rest = new LinkedHashMap<>(map());
        rest.keySet().removeAll(keys);
        return new PoseNode(file, field, rest);
    }

    /** The same field with the fields of an earlier frame where it has none itself. */
    PoseNode inheriting(PoseNode earlier) {
        Map<Object, Object> merged = new LinkedHashMap<>(earlier.map());
        merged.putAll(map());
        return new PoseNode(file, field, merged);
    }
}
