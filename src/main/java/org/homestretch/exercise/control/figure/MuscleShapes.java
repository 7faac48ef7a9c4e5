package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.control.figure.MuscleSite.Aspect;
import org.homestretch.exercise.control.figure.MuscleSite.Part;
import org.homestretch.exercise.control.figure.Outline.Rib;
import org.homestretch.exercise.entity.Muscle;

/**
 * Shows muscles as soft shapes on the body, over skin and clothes. What cannot be seen from the side of the frame is left
 * out: it is never drawn in a wrong place.
 */
final class MuscleShapes {

    /** A trunk between profile and front shows neither side of its muscles in its place. */
    private static final double ASKEW = 0.3;
    /** A bone of which less is seen points at the viewer and shows no muscle along it. */
    private static final double SHORTENED = 0.45;

    private static final double LIMB_HALF = 5;
    private static final double STRIPES = 3.2;
    private static final double STRIPES_BESIDE = 5.6;
    private static final double STRIPE = 1.3;

    private final Drawing drawing;
    private final Skeleton person;
    private final Frame frame;
    private final FigureStyle style;

    MuscleShapes(Drawing drawing, Skeleton person, Frame frame, FigureStyle style) {
        this.drawing = drawing;
        this.person = person;
        this.frame = frame;
        this.style = style;
    }

    void onTrunk(Shape body) {
        each(body, site -> site.part() == Part.TRUNK ? trunk(site, frame.spine().shoulders()) : List.of());
    }

    void onHips(Shape body) {
        each(body, site -> site.part() == Part.HIPS ? trunk(site, frame.spine().hips()) : List.of());
    }

    void onNeck(Shape body) {
        each(body, site -> site.part() == Part.NECK ? neck(site) : List.of());
    }

    void onLimb(LimbName name, Shape body) {
        each(body, site -> site.part().isOfLimb(name.isArm()) ? limb(site, person.limb(name)) : List.of());
    }

    private interface Placing {
        List<Shape> shapes(MuscleSite site);
    }

    /** Muscles that only help are drawn first, under those that the exercise is for. */
    private void each(Shape body, Placing placing) {
        draw(style.highlight().secondary(), body, placing, Ink.MUSCLE_BESIDE, STRIPES_BESIDE);
        draw(style.highlight().primary(), body, placing, Ink.MUSCLE, STRIPES);
    }

    private void draw(Collection<Muscle> muscles, Shape body, Placing placing, Ink ink, double stripes) {
        muscles.stream()
                .sorted()
                .flatMap(muscle -> MuscleSite.of(muscle).stream())
                .flatMap(site -> placing.shapes(site).stream())
                .map(shape -> Outline.overlap(shape, body))
                .filter(shape -> !shape.getBounds2D().isEmpty())
                .forEach(shape -> {
                    drawing.outlined(shape, ink);
                    if (style.palette() != Palette.COLOR) {
                        drawing.filled(striped(shape, stripes), Ink.MUSCLE_MARK);
                    }
                });
    }

    /** Without color, stripes tell muscles from clothes: close ones for the muscles that the exercise is for. */
    private static Shape striped(Shape shape, double apart) {
        Rectangle2D box = shape.getBounds2D();
        double slant = box.getHeight();
        Shape[] bars = IntStream.rangeClosed(0, (int) ((box.getWidth() + slant) / apart))
                .mapToDouble(i -> box.getMinX() - slant + i * apart)
                .mapToObj(x -> Outline.polygon(
                        new Point(x, box.getMinY()),
                        new Point(x + STRIPE, box.getMinY()),
                        new Point(x + slant + STRIPE, box.getMaxY()),
                        new Point(x + slant, box.getMaxY())))
                .toArray(Shape[]::new);
        return Outline.overlap(Outline.union(bars), shape);
    }

    private List<Shape> trunk(MuscleSite site, double turned) {
        boolean profile = person.view().isProfile();
        if (profile ? Math.abs(turned) > ASKEW : turned < 1 - ASKEW || !isSeenAhead(site.aspect())) {
            return List.of();
        }
        TrunkShapes trunk = new TrunkShapes(person, frame.spine());
        if (profile) {
            return List.of(band(site, share -> inProfile(trunk.rib(share), site.aspect(), true)));
        }
        return Stream.of(-1, 1)
                .map(side -> band(site, share -> strip(trunk.rib(share), side * site.inner(), side * site.outer())))
                .toList();
    }

    private List<Shape> neck(MuscleSite site) {
        Point from = person.spine().at(0.95);
        Point to = person.head();
        double direction = to.minus(from).direction();
        boolean profile = person.view().isProfile();
        if (!profile && !isSeenAhead(site.aspect())) {
            return List.of();
        }
        return List.of(band(site, share -> {
            Rib rib = new Rib(from.toward(to, share), direction, LIMB_HALF, LIMB_HALF);
            return profile ? inProfile(rib, site.aspect(), true) : strip(rib, -site.outer(), site.outer());
        }));
    }

    private List<Shape> limb(MuscleSite site, Limb limb) {
        boolean first = site.part() == Part.THIGH || site.part() == Part.UPPER_ARM;
        double seen = first ? limb.pose().firstSeen() : limb.pose().secondSeen();
        if (seen < SHORTENED && site.part() != Part.FOOT || !isSeen(site.aspect(), limb.name())) {
            return List.of();
        }
        Point from = site.part() == Part.FOOT ? limb.end() : first ? limb.root() : limb.joint();
        Point to = site.part() == Part.FOOT ? limb.at(Anchor.Part.TIP, 1) : first ? limb.joint() : limb.end();
        double direction = to.minus(from).direction();
        double half = site.part() == Part.THIGH ? 8 : LIMB_HALF;
        return List.of(band(site, share -> {
            Rib rib = new Rib(from.toward(to, share), direction, half, half);
            return person.view().isProfile()
                    ? inProfile(rib, site.aspect(), false)
                    : ahead(rib, site, limb.name().pictureSide(person.view()));
        }));
    }

    private boolean isSeen(Aspect aspect, LimbName limb) {
        if (!person.view().isProfile()) {
            return isSeenAhead(aspect);
        }
        return switch (aspect) {
            case OUTER -> !limb.isFar();
            case INNER -> limb.isFar();
            case FRONT, BACK, AROUND -> true;
        };
    }

    private boolean isSeenAhead(Aspect aspect) {
        return switch (aspect) {
            case FRONT -> !person.view().isFromBehind();
            case BACK -> person.view().isFromBehind();
            case OUTER, INNER, AROUND -> true;
        };
    }

    /** The front of a trunk is clockwise of the spine, that of a limb counter-clockwise of the bone. */
    private static Rib inProfile(Rib rib, Aspect aspect, boolean trunk) {
        return switch (aspect) {
            case FRONT -> trunk ? strip(rib, 0.3, 1) : strip(rib, -1, -0.15);
            case BACK -> trunk ? strip(rib, -1, -0.3) : strip(rib, 0.15, 1);
            case OUTER, INNER -> strip(rib, -0.5, 0.5);
            case AROUND -> strip(rib, -0.75, 0.75);
        };
    }

    /** The outside of a limb turns with it: it is counter-clockwise of the bone on the right of the picture. */
    private static Rib ahead(Rib rib, MuscleSite site, int side) {
        return switch (site.aspect()) {
            case OUTER -> strip(rib, -side * site.inner(), -side * site.outer());
            case INNER -> strip(rib, side * site.inner(), side * site.outer());
            case FRONT, BACK, AROUND -> strip(rib, -site.outer(), site.outer());
        };
    }

    /** A part of a rib between two shares of its half width; below 0 is on its left, counter-clockwise side. */
    private static Rib strip(Rib rib, double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double left = low < 0 ? -low * rib.left() : -low * rib.right();
        double right = high > 0 ? high * rib.right() : high * rib.left();
        Point middle = rib.middle().plus(Point.polar(rib.direction() - 90, (right - left) / 2));
        return new Rib(middle, rib.direction(), (left + right) / 2, (left + right) / 2);
    }

    private interface Across {
        Rib at(double share);
    }

    /** A shape along the part that grows narrow at both ends. */
    private static Shape band(MuscleSite site, Across across) {
        double[] shares = {0, 0.2, 0.5, 0.8, 1};
        double[] widths = {0.45, 0.85, 1, 0.85, 0.45};
        List<Rib> ribs = IntStream.range(0, shares.length)
                .mapToObj(i -> {
                    Rib rib = across.at(site.from() + (site.to() - site.from()) * shares[i]);
                    return new Rib(rib.middle(), rib.direction(), rib.left() * widths[i], rib.right() * widths[i]);
                })
                .toList();
        return Outline.along(ribs, true, true);
    }
}
