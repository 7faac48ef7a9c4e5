package org.homestretch.exercise.control.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The values of a pose file as YAML has them: maps, lists, words and numbers; numbers are all decimal. */
final class PoseTree {

    private static final Set<String> DIRECTIONS = Set.of("upper", "fore", "thigh", "shin", "hand", "foot", "toes");

    private PoseTree() {}

    /** A copy that shares nothing with the original. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copied = new LinkedHashMap<>();
            map.forEach((key, each) -> copied.put(String.valueOf(key), copy(each)));
            return copied;
        }
        if (value instanceof List<?> list) {
            List<Object> copied = new ArrayList<>();
            list.forEach(each -> copied.add(copy(each)));
            return copied;
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    @SuppressWarnings("unchecked") // copy() makes all keys of all maps strings
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) copy(value);
    }

    /** All numbers in it. */
    static Stream<Double> numbers(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(PoseTree::numbers);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(PoseTree::numbers);
        }
        return value instanceof Number number ? Stream.of(number.doubleValue()) : Stream.empty();
    }

    /** Rounded to a tenth: finer than a hand can draw. */
    static Double tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }

    static List<Object> pair(double first, double second) {
        return new ArrayList<>(List.of(tenth(first), tenth(second)));
    }

    static double number(Object value, double otherwise) {
        return value instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** The two numbers of a place. */
    static Point point(Object value, Point otherwise) {
        if (value instanceof List<?> list && list.size() == 2 && list.get(0) instanceof Number) {
            return new Point(number(list.get(0), 0), number(list.get(1), 0));
        }
        return otherwise;
    }

    /** A limb as it is held at the other side of the body, seen from the front. */
    static Map<String, Object> mirrored(Map<String, Object> limb) {
        Map<String, Object> mirrored = new LinkedHashMap<>();
        limb.forEach((key, value) -> mirrored.put(key, mirrored(key, value)));
        return mirrored;
    }

    private static Object mirrored(String key, Object value) {
        if (DIRECTIONS.contains(key) && value instanceof Number direction) {
            return 180 - direction.doubleValue();
        }
        if (key.equals("shift") || key.equals("to")) {
            return mirroredPlace(value);
        }
        return copy(value);
    }

    private static Object mirroredPlace(Object place) {
        if (place instanceof List<?> list && list.size() == 2) {
            return new ArrayList<>(List.of(0 - number(list.get(0), 0), list.get(1)));
        }
        if (place instanceof String words && words.startsWith("floor ")) {
            return "floor " + PoseWriter.number(0 - Double.parseDouble(words.substring("floor ".length())));
        }
        return copy(place);
    }
}
