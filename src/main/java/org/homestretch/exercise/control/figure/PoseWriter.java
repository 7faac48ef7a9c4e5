package org.homestretch.exercise.control.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a pose file as a person would: what does not change is said once, a frame says only what is other than in the
 * frame before, limbs that are held alike are one line.
 */
final class PoseWriter {

    private static final List<String> ORDER = List.of(
            "view",
            "pelvis",
            "spine",
            "head",
            "near arm",
            "far arm",
            "left arm",
            "right arm",
            "arms",
            "near leg",
            "far leg",
            "left leg",
            "right leg",
            "legs");
    private static final List<String> LAST = List.of("below", "above", "props", "arrows", "hold");
    private static final String PLAIN = "[a-z][a-z-]*( [a-z-]+)*( -?[0-9.]+)?";

    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Object>> frames;

    private PoseWriter(List<PoseFrame> frames) {
        this.frames = frames.stream().map(PoseFrame::fields).map(PoseTree::map).toList();
        join(frames.get(0).view(), true);
        join(frames.get(0).view(), false);
    }

    /** @param head the lines that the file begins with, or empty */
    static String yaml(String head, List<PoseFrame> frames) {
        PoseWriter writer = new PoseWriter(frames);
        writer.text.append(head);
        writer.write(frames.stream().map(PoseFrame::name).toList());
        return writer.text.toString();
    }

    /** Where both arms, or both legs, are held alike in all frames, one line says so. */
    private void join(View view, boolean arms) {
        List<LimbName> pair = Stream.of(LimbName.values())
                .filter(limb -> limb.isArm() == arms && limb.belongsTo(view))
                .sorted((a, b) -> b.pictureSide(view) - a.pictureSide(view))
                .toList();
        String first = pair.get(0).key();
        String second = pair.get(1).key();
        boolean mirrored = pair.get(1).pictureSide(view) < 0;
        if (frames.stream().allMatch(frame -> areAlike(frame.get(first), frame.get(second), mirrored))) {
            frames.forEach(frame -> {
                frame.put(arms ? "arms" : "legs", frame.remove(first));
                frame.remove(second);
            });
        }
    }

    private static boolean areAlike(Object first, Object second, boolean mirrored) {
        if (!(first instanceof Map<?, ?>) || !(second instanceof Map<?, ?>) || isOnBody(first)) {
            return false;
        }
        Map<String, Object> one = PoseTree.map(first);
        return flow(mirrored ? PoseTree.mirrored(one) : one).equals(flow(second));
    }

    /** A place on the body is that of one limb and cannot be said of both. */
    private static boolean isOnBody(Object limb) {
        Object to = PoseTree.map(limb).get("to");
        return to instanceof String words && !words.startsWith("floor")
                || to instanceof List<?> list && list.size() == 3;
    }

    private void write(List<String> names) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        for (String common : List.of("view", "props")) {
            Object value = frames.get(0).get(common);
            if (value != null && frames.stream().allMatch(frame -> value.equals(frame.get(common)))) {
                field("", common, value);
                earlier.put(common, value);
            }
        }
        text.append("frames:\n");
        for (int i = 0; i < names.size(); i++) {
            frame(names.get(i), frames.get(i), earlier);
            earlier = new LinkedHashMap<>(frames.get(i));
            earlier.keySet().removeAll(List.of("arrows", "hold"));
        }
    }

    private void frame(String name, Map<String, Object> frame, Map<String, Object> earlier) {
        Map<String, Object> said = new LinkedHashMap<>();
        keysOf(frame)
                .filter(key -> !Objects.equals(frame.get(key), earlier.get(key)))
                .forEach(key -> said.put(key, frame.get(key)));
        // A list that the frame before has would be inherited, unless this one says that it has none.
        earlier.forEach((key, value) -> {
            if (value instanceof List<?> list && !list.isEmpty() && !frame.containsKey(key)) {
                said.put(key, new ArrayList<>());
            }
        });
        text.append("  ").append(words(name)).append(said.isEmpty() ? ": {}\n" : ":\n");
        said.forEach((key, value) -> field("    ", key, value));
    }

    private static Stream<String> keysOf(Map<String, Object> frame) {
        Stream<String> others = frame.keySet().stream().filter(key -> !ORDER.contains(key) && !LAST.contains(key));
        return Stream.of(ORDER.stream(), others, LAST.stream())
                .flatMap(keys -> keys)
                .filter(frame::containsKey);
    }

    private void field(String indent, String key, Object value) {
        text.append(indent).append(words(key)).append(':');
        boolean things = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>;
        if (!things) {
            text.append(' ').append(flow(value)).append('\n');
            return;
        }
        text.append('\n');
        for (Object thing : (List<?>) value) {
            Map<String, Object> fields = PoseTree.map(thing);
            String line = flow(thing);
            text.append(indent)
                    .append("  - ")
                    .append(fields.size() == 1 ? line.substring(1, line.length() - 1) : line)
                    .append('\n');
        }
    }

    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> words(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PoseWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number number ? number(number.doubleValue()) : words(value);
    }

    /** Without needless decimals, three at most. */
    static String number(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String words(Object value) {
        String words = String.valueOf(value);
        boolean plain = value instanceof Boolean
                || words.matches(PLAIN)
                        && !List.of("true", "false", "null", "none").contains(words)
                || words.equals("none");
        return plain ? words : "\"" + escaped(words) + "\"";
    }

    private static String escaped(String words) {
        return words.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' ? String.format(Locale.ROOT, "\\x%02x", c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
