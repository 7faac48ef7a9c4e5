package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws the things around the person. */
final class PropShapes {

    private static final double MAT_THICKNESS = 2.6;
    private static final double WALL_THICKNESS = 7;
    private static final double WALL_HEIGHT = 178;
    private static final double PLATE = 3.4;
    private static final double LEG = 3;
    /** A cushion on the floor is round at its ends; seen from above it has corners. */
    private static final double SOFT_CORNER = 16;

    private static final double BIKE_AXLE = 28;
    private static final double TRACE = 2.8;

    private final Drawing drawing;
    private final Skeleton person;

    PropShapes(Drawing drawing, Skeleton person) {
        this.drawing = drawing;
        this.person = person;
    }

    void draw(Prop prop) {
        if (prop instanceof Prop.Mat mat) {
            mat(mat);
        } else if (prop instanceof Prop.Wall wall) {
            wall(wall);
        } else if (prop instanceof Prop.WallBehind wall) {
            drawing.filled(box(wall.from(), 0, wall.to(), WALL_HEIGHT, 0), Ink.WALL);
        } else if (prop instanceof Prop.Chair chair) {
            chair(chair);
        } else if (prop instanceof Prop.ChairInFront chair) {
            chairInFront(chair);
        } else if (prop instanceof Prop.DoorFrame frame) {
            doorFrame(frame);
        } else if (prop instanceof Prop.Box box) {
            box(box);
        } else if (prop instanceof Prop.Roller roller) {
            drawing.outlined(Outline.circle(roller.middle(), roller.radius()), Ink.FURNITURE);
            drawing.edgeLine(Outline.circle(roller.middle(), roller.radius() * 0.45), Ink.FURNITURE, 0.8, false);
        } else if (prop instanceof Prop.Cushion soft) {
            drawing.outlined(
                    box(
                            soft.from(),
                            soft.bottom(),
                            soft.to(),
                            soft.bottom() + soft.thickness(),
                            Math.min(soft.thickness(), SOFT_CORNER)),
                    Ink.CUSHION);
        } else if (prop instanceof Prop.Strap strap) {
            strap(strap);
        } else if (prop instanceof Prop.Dumbbell dumbbell) {
            dumbbell(place(dumbbell.at()));
        } else if (prop instanceof Prop.Stick stick) {
            Shape line = Outline.line(List.of(place(stick.from()), place(stick.to())));
            drawing.edgeLine(line, Ink.FURNITURE, 3.6, false);
            drawing.line(line, Ink.FURNITURE, 2);
        } else {
            aid(prop);
        }
    }

    private void aid(Prop prop) {
        AidShapes aids = new AidShapes(drawing);
        if (prop instanceof Prop.Bed bed) {
            aids.bed(bed);
        } else if (prop instanceof Prop.Worktop worktop) {
            aids.worktop(worktop);
        } else if (prop instanceof Prop.RolledTowel towel) {
            aids.rolledTowel(towel);
        } else if (prop instanceof Prop.Pillow pillow) {
            aids.pillow(pillow, place(pillow.at()));
        } else if (prop instanceof Prop.LoopBand band) {
            aids.loopBand(band, place(band.one()), place(band.other()));
        } else if (prop instanceof Prop.BandAnchor anchor) {
            aids.anchor(anchor);
        } else if (prop instanceof Prop.Towel towel) {
            aids.towel(towel, place(towel.at()));
        } else if (prop instanceof Prop.Bike bike) {
            new BikeShapes(drawing, new Point(bike.x(), BIKE_AXLE)).draw(bike.crank());
        } else if (prop instanceof Prop.Treadmill treadmill) {
            new TreadmillShapes(drawing).draw(treadmill);
        } else if (prop instanceof Prop.Trace trace) {
            drawing.line(Outline.line(places(trace.along())), Ink.MOTION, TRACE);
        }
    }

    private void mat(Prop.Mat mat) {
        if (person.view().isFromAbove()) {
            drawing.outlined(box(mat.from(), -mat.depth() / 2, mat.to(), mat.depth() / 2, 6), Ink.MAT);
        } else {
            drawing.outlined(box(mat.from(), -MAT_THICKNESS, mat.to(), 0, MAT_THICKNESS), Ink.MAT);
        }
    }

    private void wall(Prop.Wall wall) {
        double back = wall.x() + (wall.personOnLeft() ? WALL_THICKNESS : -WALL_THICKNESS);
        drawing.filled(box(Math.min(wall.x(), back), 0, Math.max(wall.x(), back), WALL_HEIGHT, 0), Ink.WALL);
        drawing.edgeLine(
                Outline.line(List.of(new Point(wall.x(), 0), new Point(wall.x(), WALL_HEIGHT))),
                Ink.WALL,
                Drawing.EDGE,
                false);
    }

    private void chair(Prop.Chair chair) {
        double side = chair.facesLeft() ? -1 : 1;
        double front = chair.x() + side * 21;
        double back = chair.x() - side * 23;
        double seat = chair.seat();
        post(back, 0, back - side * 5, seat + 44);
        post(front - side * 3, 0, front - side * 3, seat - 1);
        drawing.outlined(box(Math.min(front, back), seat - PLATE, Math.max(front, back), seat, PLATE), Ink.FURNITURE);
    }

    private void post(double fromX, double fromY, double toX, double toY) {
        drawing.outlined(
                Outline.polygon(
                        new Point(fromX - LEG / 2, fromY),
                        new Point(toX - LEG / 2, toY),
                        new Point(toX + LEG / 2, toY),
                        new Point(fromX + LEG / 2, fromY)),
                Ink.FURNITURE);
    }

    private void chairInFront(Prop.ChairInFront chair) {
        for (int side : new int[] {-1, 1}) {
            post(chair.x() + side * 19, 0, chair.x() + side * 19, chair.seat() + 42);
        }
        drawing.outlined(box(chair.x() - 21, chair.seat() + 22, chair.x() + 21, chair.seat() + 44, 5), Ink.FURNITURE);
        drawing.outlined(box(chair.x() - 22, chair.seat() - PLATE, chair.x() + 22, chair.seat(), PLATE), Ink.FURNITURE);
    }

    private void doorFrame(Prop.DoorFrame frame) {
        double side = frame.openingOnLeft() ? 1 : -1;
        double far = frame.x() + side * 34;
        drawing.filled(box(Math.min(frame.x(), far), 0, Math.max(frame.x(), far), WALL_HEIGHT + 6, 0), Ink.WALL);
        double outer = frame.x() + side * 9;
        drawing.outlined(
                box(Math.min(frame.x(), outer), 0, Math.max(frame.x(), outer), WALL_HEIGHT + 6, 1), Ink.FURNITURE);
    }

    private void box(Prop.Box box) {
        if (!box.legs()) {
            drawing.outlined(box(box.from(), 0, box.to(), box.height(), 2), Ink.FURNITURE);
            return;
        }
        post(box.from() + 4, 0, box.from() + 4, box.height() - 1);
        post(box.to() - 4, 0, box.to() - 4, box.height() - 1);
        drawing.outlined(box(box.from(), box.height() - PLATE, box.to(), box.height(), 2), Ink.FURNITURE);
    }

    private void strap(Prop.Strap strap) {
        Shape line = Outline.line(places(strap.along()));
        Ink ink = strap.elastic() ? Ink.BAND : Ink.STRAP;
        drawing.edgeLine(line, ink, 2.8, false);
        drawing.line(line, ink, 1.6);
    }

    private void dumbbell(Point hand) {
        drawing.outlined(box(hand.x() - 8, hand.y() - 1.4, hand.x() + 8, hand.y() + 1.4, 1), Ink.METAL);
        for (int side : new int[] {-1, 1}) {
            double x = hand.x() + side * 8;
            drawing.outlined(box(x - 3, hand.y() - 5, x + 3, hand.y() + 5, 3), Ink.METAL);
        }
    }

    private List<Point> places(List<Target> targets) {
        return targets.stream().map(this::place).toList();
    }

    private Point place(Target target) {
        if (target instanceof Target.Body body) {
            return person.at(body.anchor()).plus(body.shift());
        }
        if (target instanceof Target.Floor floor) {
            return new Point(floor.x(), 1);
        }
        return target instanceof Target.Place place ? place.point() : Point.ORIGIN;
    }

    private static Shape box(double left, double bottom, double right, double top, double round) {
        return new RoundRectangle2D.Double(left, bottom, right - left, top - bottom, round, round);
    }
}
