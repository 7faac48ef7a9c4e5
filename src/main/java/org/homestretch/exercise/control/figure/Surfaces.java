package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges whether a person rests on floor, wall and furniture, and goes through none of them. */
final class Surfaces {

    /** Flesh gives way and soles have no thickness to speak of: this much deeper is not a fault (cm). */
    private static final double GIVE = 1.6;
    /** Cushioned seats and beds give way more. */
    private static final double SOFT = 3.2;
    /** Somebody who sits on a chair may have the feet a little off the floor. */
    private static final double FEET_OFF = 3;
    /** A pelvis no higher than this above a seat sits on it. */
    private static final double SITTING = 16;

    /** Half the depth of a seat. */
    private static final double SEAT = 22;

    private final Frame frame;
    private final Skeleton person;
    private final List<Finding> findings = new ArrayList<>();

    private Surfaces(Frame frame, Skeleton person) {
        this.frame = frame;
        this.person = person;
    }

    static List<Finding> findings(Frame frame, Skeleton person) {
        Surfaces surfaces = new Surfaces(frame, person);
        if (person.view().showsFloor() && frame.shown() == Frame.Shown.WHOLE) {
            surfaces.floor();
        }
        if (person.view().isProfile()) {
            frame.wall().ifPresent(surfaces::wall);
            frame.props().forEach(surfaces::furniture);
        }
        surfaces.flatOnFloor();
        return surfaces.findings;
    }

    private void floor() {
        Drawing drawing = new Drawing();
        PersonShapes.draw(drawing, person, frame);
        double lowest = drawing.bounds().getMinY();
        if (lowest < -GIVE) {
            find("person", Finding.Rule.THROUGH_FLOOR, -lowest);
        } else if (!isCarried() && lowest > (has(Prop.Chair.class::isInstance) ? FEET_OFF : GIVE)) {
            find("person", Finding.Rule.IN_THE_AIR, lowest);
        }
    }

    /** On a bed, a step, a bike or a treadmill the person need not touch the floor. */
    private boolean isCarried() {
        return has(prop -> prop instanceof Prop.Bed
                || prop instanceof Prop.Bike
                || prop instanceof Prop.Treadmill
                || prop instanceof Prop.Box);
    }

    private boolean has(Predicate<Prop> which) {
        return frame.props().stream().anyMatch(which);
    }

    private void wall(Prop.Wall wall) {
        person.limbs().forEach((name, limb) -> {
            Rectangle2D skin = bounds(new LimbShapes(person, name).skin());
            double behind = wall.personOnLeft() ? skin.getMaxX() - wall.x() : wall.x() - skin.getMinX();
            if (behind > GIVE) {
                find(name.key(), Finding.Rule.THROUGH_WALL, behind);
            }
        });
    }

    private void furniture(Prop prop) {
        if (prop instanceof Prop.Chair chair) {
            seat(chair.x() - SEAT, chair.x() + SEAT, chair.seat());
        } else if (prop instanceof Prop.Box box) {
            top(box.from(), box.to(), box.height());
        } else if (prop instanceof Prop.Treadmill treadmill) {
            top(treadmill.from(), treadmill.to(), TreadmillShapes.DECK);
        } else if (prop instanceof Prop.Bed bed) {
            seat(bed.from(), bed.to(), bed.height());
        }
    }

    private void seat(double from, double to, double height) {
        Point pelvis = person.spine().pelvis();
        double over = pelvis.y() - height;
        if (pelvis.x() < from - 4 || pelvis.x() > to + 4 || over < 0 || over > SITTING) {
            return;
        }
        double lowest = bounds(new TrunkShapes(person, frame.spine()).hips()).getMinY();
        if (lowest < height - SOFT) {
            find("pelvis", Finding.Rule.THROUGH_FURNITURE, height - lowest);
        } else if (lowest > height + SOFT) {
            find("pelvis", Finding.Rule.ABOVE_SEAT, lowest - height);
        }
    }

    /** Hands and feet that are over a table or step are not in it. */
    private void top(double from, double to, double height) {
        person.limbs().forEach((name, limb) -> {
            Shape tip = name.isArm() ? EndShapes.hand(person, limb) : EndShapes.foot(person.view(), limb);
            Rectangle2D bounds = bounds(tip);
            boolean over = bounds.getCenterX() > from
                    && bounds.getCenterX() < to
                    && limb.end().y() > height;
            if (over && bounds.getMinY() < height - GIVE) {
                find(tipOf(limb), Finding.Rule.THROUGH_FURNITURE, height - bounds.getMinY());
            }
        });
    }

    private void flatOnFloor() {
        for (Limb limb : person.limbs().values()) {
            if (limb.pose().reach() instanceof LimbPose.Toward toward
                    && toward.target() instanceof Target.Floor
                    && limb.pose().tip().isEmpty()) {
                double lowest =
                        bounds(new LimbShapes(person, limb.name()).skin()).getMinY();
                if (lowest < -GIVE || lowest > 1) {
                    find(tipOf(limb), Finding.Rule.NOT_FLAT_ON_FLOOR, Math.abs(lowest));
                }
            }
        }
    }

    private static String tipOf(Limb limb) {
        return limb.name().key().replaceFirst(" .*", "") + (limb.name().isArm() ? " hand" : " foot");
    }

    private static Rectangle2D bounds(Shape shape) {
        return new Drawing.Stroke(shape, Ink.SKIN, Drawing.Paint.FILLED, 0, false).bounds();
    }

    private void find(String part, Finding.Rule rule, double centimeters) {
        findings.add(new Finding(frame.name(), part, rule, (long) Math.ceil(centimeters), 0));
    }
}
