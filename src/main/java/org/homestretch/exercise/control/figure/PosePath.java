package org.homestretch.exercise.control.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a field below a frame by the names and numbers on the way to it. */
final class PosePath {

    private final Map<String, Object> fields;

    PosePath(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** @throws IllegalArgumentException when the way leads nowhere */
    void put(List<String> path, Object value) {
        Object holder = fields;
        for (String step : path.subList(0, path.size() - 1)) {
            holder = step(holder, step);
        }
        set(holder, path.get(path.size() - 1), value);
    }

    @SuppressWarnings("unchecked") // PoseTree.copy makes all keys strings and all lists lists of objects
    private static Object step(Object holder, String step) {
        if (holder instanceof Map<?, ?>) {
            return ((Map<String, Object>) holder).computeIfAbsent(step, missing -> new LinkedHashMap<>());
        }
        if (holder instanceof List<?> list) {
            return list.get(number(list, step));
        }
        throw new IllegalArgumentException(step);
    }

    @SuppressWarnings("unchecked") // as above
    private static void set(Object holder, String step, Object value) {
        if (holder instanceof List<?> list && value != null) {
            ((List<Object>) list).set(number(list, step), value);
        } else if (holder instanceof Map<?, ?> && value == null) {
            ((Map<String, Object>) holder).remove(step);
        } else if (holder instanceof Map<?, ?>) {
            ((Map<String, Object>) holder).put(step, value);
        } else {
            throw new IllegalArgumentException(step);
        }
    }

    private static int number(List<?> list, String step) {
        int number = Integer.parseInt(step);
        if (number < 0 || number >= list.size()) {
            throw new IllegalArgumentException(step);
        }
        return number;
    }
}
