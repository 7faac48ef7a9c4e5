package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The joints of a figure in its picture, in units of the view box, from the left upper corner.
 *
 * @param width the width of the view box
 * @param height the height of the view box
 * @param frames the frames that are shown, in their order
 */
public record JointMap(double width, double height, List<PosedFrame> frames) {

    public JointMap {
        frames = List.copyOf(frames);
    }

    /**
     * A place of the body that can be taken hold of.
     *
     * @param limb the limb as pose files name it, such as "near arm"; "trunk" for pelvis and neck, "head" for the head
     * @param part the part as pose files name it: shoulder, elbow, wrist, hand, hip, knee, ankle, sole, pelvis, neck,
     *     head or crown
     */
    public record Joint(String limb, String part, double x, double y) {}

    /** One frame: its joints, and the way from the picture back to the centimeters of the pose file. */
    public static final class PosedFrame {

        private final String name;
        private final List<Joint> joints;
        private final AffineTransform toPose;

        private PosedFrame(String name, List<Joint> joints, AffineTransform toPose) {
            this.name = name;
            this.joints = List.copyOf(joints);
            this.toPose = toPose;
        }

        public String name() {
            return name;
        }

        public List<Joint> joints() {
            return joints;
        }

        /** The x of the pose file that is drawn at this place of the picture. */
        public double poseX(double x, double y) {
            return toPose.transform(new Point2D.Double(x, y), null).getX();
        }

        /** The y of the pose file that is drawn at this place of the picture. */
        public double poseY(double x, double y) {
            return toPose.transform(new Point2D.Double(x, y), null).getY();
        }
    }

    /** @param axis the x about which the frame is mirrored, or not a number */
    static PosedFrame frame(Frame frame, AffineTransform place, double axis) {
        AffineTransform toPicture = new AffineTransform(place);
        if (!Double.isNaN(axis)) {
            toPicture.concatenate(Layout.mirror(axis));
        }
        try {
            return new PosedFrame(frame.name(), joints(Posing.skeleton(frame), toPicture), toPicture.createInverse());
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Joint> joints(Skeleton person, AffineTransform toPicture) {
        List<Joint> joints = new ArrayList<>();
        joints.add(joint("trunk", "pelvis", person.spine().pelvis(), toPicture));
        joints.add(joint("trunk", "neck", person.spine().neck(), toPicture));
        joints.add(joint("head", "head", person.head(), toPicture));
        Point crown = Point.polar(person.headPose().crown(), Proportions.HALF_HEAD);
        joints.add(joint("head", "crown", person.head().plus(crown), toPicture));
        person.limbs().forEach((name, limb) -> {
            for (Anchor.Part part : List.of(Anchor.Part.ROOT, Anchor.Part.JOINT, Anchor.Part.END, Anchor.Part.TIP)) {
                joints.add(joint(name.key(), part.of(name), limb.at(part, 1), toPicture));
            }
        });
        return joints;
    }

    private static Joint joint(String limb, String part, Point place, AffineTransform toPicture) {
        Point2D at = toPicture.transform(new Point2D.Double(place.x(), place.y()), null);
        return new Joint(limb, part, at.getX(), at.getY());
    }
}
