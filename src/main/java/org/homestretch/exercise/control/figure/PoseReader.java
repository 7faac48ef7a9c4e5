package org.homestretch.exercise.control.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads a pose file, whose format the package description gives, and checks that the body can do what it asks. */
public final class PoseReader {

    private static final Set<String> FIELDS = Set.of(
            "view",
            "pelvis",
            "trunk",
            "spine",
            "head",
            "arms",
            "legs",
            "near arm",
            "far arm",
            "near leg",
            "far leg",
            "left arm",
            "right arm",
            "left leg",
            "right leg",
            "below",
            "above",
            "props",
            "arrows",
            "hold");
    private static final Set<String> OF_ONE_FRAME_ONLY = Set.of("arrows", "hold");

    private final String slug;
    private final String file;

    private PoseReader(String slug) {
        this.slug = slug;
        this.file = slug + ".yaml";
    }

    /** @throws PoseFileException naming file and field of the first mistake */
    public static Figure read(String slug, InputStream yaml) {
        return new PoseReader(slug).figure(yaml);
    }

    /** @throws PoseFileException naming file and field of the first mistake */
    public static Figure read(String slug, String yaml) {
        return read(slug, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private Figure figure(InputStream yaml) {
        PoseNode root = new PoseNode(file, "", parsed(yaml));
        PoseNode frames = root.required("frames");
        PoseNode earlier = root.without(Set.of("frames", "mirrored")).allowing(FIELDS);
        List<Frame> read = new ArrayList<>();
        for (String name : frames.keys()) {
            earlier = frames.child(name).allowing(FIELDS).inheriting(earlier.without(OF_ONE_FRAME_ONLY));
            read.add(frame(name, earlier));
        }
        if (read.isEmpty()) {
            throw frames.wrong("has no frame");
        }
        return new Figure(slug, read, root.truth("mirrored"));
    }

    private Object parsed(InputStream yaml) {
        try (yaml) {
            return new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new PoseFileException(file, "line " + line + " is not YAML, " + e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Frame frame(String name, PoseNode node) {
        View view = node.required("view").oneOf(View.class);
        Map<LimbName, LimbPose> limbs = new LimbReader(view).limbs(node);
        Frame frame = new Frame(
                name,
                view,
                shown(node, limbs),
                pelvis(node.required("pelvis"), limbs),
                spine(node.required("spine"), view),
                head(node, view, limbs),
                limbs,
                names(node, "below"),
                names(node, "above"),
                node.has("props") ? new PropReader().props(node.child("props")) : List.of(),
                arrows(node),
                node.truth("hold"));
        try {
            Posing.skeleton(frame);
        } catch (PoseException e) {
            throw node.wrong("asks too much of the body, " + e.getMessage());
        }
        return frame;
    }

    private static Frame.Shown shown(PoseNode node, Map<LimbName, LimbPose> limbs) {
        boolean arms = limbs.keySet().stream().anyMatch(LimbName::isArm);
        boolean legs = limbs.keySet().stream().anyMatch(name -> !name.isArm());
        if (node.has("trunk")) {
            if (arms || !node.child("trunk").isNone()) {
                throw node.child("trunk").wrong("can only be \"none\", together with \"arms: none\"");
            }
            return Frame.Shown.LEGS;
        }
        if (arms && legs) {
            return Frame.Shown.WHOLE;
        }
        return arms ? Frame.Shown.UPPER_HALF : Frame.Shown.LOWER_HALF;
    }

    private static Frame.Pelvis pelvis(PoseNode node, Map<LimbName, LimbPose> limbs) {
        if (node.isList()) {
            return new Frame.At(node.point());
        }
        node.allowing(Set.of("on", "x", "height"));
        PoseNode on = node.required("on");
        if (!(Anchor.of(on.text()).orElseThrow(() -> on.wrong("names no part of the body"))
                        instanceof Anchor.OnLimb part)
                || !limbs.containsKey(part.limb())) {
            throw on.wrong("must be a part of a limb of this view");
        }
        if (!(limbs.get(part.limb()).reach() instanceof LimbPose.Angles)) {
            throw on.wrong("must be part of a limb given by angles");
        }
        double height = node.number("height", 0) + thickness(part);
        return new Frame.Resting(
                part.limb(), part.part(), new Point(node.required("x").number(), height));
    }

    private static double thickness(Anchor.OnLimb part) {
        boolean arm = part.limb().isArm();
        return switch (part.part()) {
            case ROOT -> Proportions.SEAT_RADIUS;
            case JOINT -> arm ? Proportions.ELBOW_RADIUS : Proportions.KNEE_RADIUS;
            case END -> arm ? Proportions.WRIST_RADIUS : Proportions.ANKLE_OVER_SOLE;
            case TIP, FIRST_BONE, SECOND_BONE -> 0;
        };
    }

    /** Either one direction for a straight back, or the lower and the upper one, or all four fields. */
    private static Frame.SpinePose spine(PoseNode node, View view) {
        double width = view.isProfile() ? 0 : 1;
        if (node.isList()) {
            Point both = node.point();
            return new Frame.SpinePose(both.x(), both.y(), width, width, 1);
        }
        if (!node.isMap()) {
            return new Frame.SpinePose(node.number(), node.number(), width, width, 1);
        }
        node.allowing(Set.of("lower", "upper", "hips", "shoulders", "seen"));
        double least = view.isProfile() ? -1 : 0;
        return new Frame.SpinePose(
                node.required("lower").number(),
                node.required("upper").number(),
                node.number("hips", width, least, 1),
                node.number("shoulders", width, least, 1),
                node.number("seen", 1, 0.15, 1));
    }

    /** A picture without arms shows no head and needs none. */
    private static Frame.HeadPose head(PoseNode frame, View view, Map<LimbName, LimbPose> limbs) {
        boolean unseen = !frame.has("head") && limbs.keySet().stream().noneMatch(LimbName::isArm);
        return unseen
                ? new Frame.HeadPose(90, Frame.Face.FRONT, OptionalDouble.empty(), 0, 0)
                : head(frame.required("head"), view);
    }

    private static Frame.HeadPose head(PoseNode node, View view) {
        Frame.Face usual = switch (view) {
            case SIDE -> Frame.Face.RIGHT;
            case FRONT, TOP -> Frame.Face.FRONT;
            case BACK, TOP_PRONE -> Frame.Face.BACK;
        };
        if (!node.isMap()) {
            return new Frame.HeadPose(node.number(), usual, OptionalDouble.empty(), 0, 0);
        }
        node.allowing(Set.of("crown", "face", "neck", "turn", "nod"));
        return new Frame.HeadPose(
                node.required("crown").number(),
                node.oneOf("face", Frame.Face.class, usual),
                node.has("neck") ? OptionalDouble.of(node.child("neck").number()) : OptionalDouble.empty(),
                node.number("turn", 0, -HeadShapes.MOST_TURNED, HeadShapes.MOST_TURNED),
                node.number("nod", 0, -HeadShapes.MOST_NODDED, HeadShapes.MOST_NODDED));
    }

    private static List<LimbName> names(PoseNode frame, String key) {
        if (!frame.has(key)) {
            return List.of();
        }
        return frame.child(key).items().stream()
                .map(item -> LimbName.ofKey(item.text()).orElseThrow(() -> item.wrong("names no limb")))
                .toList();
    }

    private static List<Frame.Arrow> arrows(PoseNode frame) {
        if (!frame.has("arrows")) {
            return List.of();
        }
        return frame.child("arrows").items().stream()
                .map(arrow -> arrow.allowing(Set.of("from", "to", "bend")))
                .map(arrow -> new Frame.Arrow(
                        arrow.required("from").point(), arrow.required("to").point(), arrow.number("bend", 0)))
                .toList();
    }
}
