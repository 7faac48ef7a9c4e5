package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds, copies and takes away whole frames, and looks at the person from elsewhere. */
final class FrameMoves {

    private static final List<String> OF_ONE_FRAME = List.of("arrows", "hold");

    private final PoseDocument document;

    FrameMoves(PoseDocument document) {
        this.document = document;
    }

    /** A copy behind this frame, without its arrows. */
    PoseDocument addBehind(int frame) {
        List<PoseFrame> frames = new ArrayList<>(document.frames());
        PoseFrame added = frames.get(frame).copy("added");
        added.fields().keySet().removeAll(OF_ONE_FRAME);
        frames.add(frame + 1, added);
        return named(frames);
    }

    PoseDocument remove(int frame) {
        List<PoseFrame> frames = new ArrayList<>(document.frames());
        frames.remove(frame);
        return named(frames);
    }

    /** The first is the start and the last the end; the steps between count. */
    private PoseDocument named(List<PoseFrame> frames) {
        List<PoseFrame> named = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            String name = i == 0 ? "start" : i == frames.size() - 1 ? "end" : "step " + (char) ('a' + i - 1);
            named.add(frames.get(i).copy(name));
        }
        return document.with(named);
    }

    /** The other frame keeps its arrows and its clock. */
    PoseDocument copy(int from, int to) {
        PoseFrame target = document.frame(to);
        Map<String, Object> fields = new LinkedHashMap<>(document.frame(from).fields());
        fields.keySet().removeAll(OF_ONE_FRAME);
        for (String own : OF_ONE_FRAME) {
            if (target.fields().containsKey(own)) {
                fields.put(own, target.fields().get(own));
            }
        }
        return document.with(to, new PoseFrame(target.name(), fields));
    }

    /**
     * From the front, from behind and from above the same person looks alike. From the side nothing of that can be used:
     * all frames begin anew with a standing person.
     */
    PoseDocument see(View view) {
        if (document.frame(0).view().isProfile() == view.isProfile()) {
            return document.with(
                    document.frames().stream().map(frame -> turned(frame, view)).toList());
        }
        PoseDocument standing = StartPoses.standing(document.slug(), view);
        return document.with(document.frames().stream()
                .map(frame -> standing.frame(0).copy(frame.name()))
                .toList());
    }

    private static PoseFrame turned(PoseFrame frame, View view) {
        boolean swap = frame.view().isFromBehind() != view.isFromBehind();
        Map<String, Object> fields = new LinkedHashMap<>();
        frame.fields().forEach((key, value) -> fields.put(swap ? otherSide(key) : key, value));
        fields.put("view", view.key());
        if (fields.get("head") instanceof Map<?, ?> head
                && !String.valueOf(head.get("face")).matches("left|right")) {
            fields.put("head", head.get("crown"));
        }
        return new PoseFrame(frame.name(), fields);
    }

    private static String otherSide(String key) {
        return key.startsWith("left ")
                ? "right " + key.substring(5)
                : key.startsWith("right ") ? "left " + key.substring(6) : key;
    }
}
