package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the person, hindmost first: far limbs, neck, shirt, legs, hips, head, arms. */
final class PersonShapes {

    /** How far around shoulder and hip the edge of a sleeve or trouser leg is hidden. */
    private static final double SLEEVE_SEAM = 5.9;

    private static final double LEG_SEAM = 10.4;

    /** From this share of its width on, a trunk in profile is turned so far that both sides are seen. */
    private static final double TO_THE_FORE = 0.35;

    /** The width of the lines between fingers and toes. */
    private static final double FINE = 0.7;

    private final Drawing drawing;
    private final Skeleton person;
    private final Frame frame;
    private final TrunkShapes trunk;
    private final MuscleShapes muscles;

    private PersonShapes(Drawing drawing, Skeleton person, Frame frame, FigureStyle style) {
        this.muscles = new MuscleShapes(drawing, person, frame, style);
        this.drawing = drawing;
        this.person = person;
        this.frame = frame;
        this.trunk = new TrunkShapes(person, frame.spine());
    }

    static void draw(Drawing drawing, Skeleton person, Frame frame) {
        draw(drawing, person, frame, FigureStyle.color(""), () -> {});
    }

    /** @param held draws what lies over the body and is held, and so belongs under the hands */
    static void draw(Drawing drawing, Skeleton person, Frame frame, FigureStyle style, Runnable held) {
        new PersonShapes(drawing, person, frame, style).draw(held);
    }

    private void draw(Runnable held) {
        List<LimbName> behind = limbs(name -> isFar(name) || frame.below().contains(name));
        behind.forEach(this::whole);
        if (hasUpperHalf()) {
            torso();
        }
        legsAndHips(limbs(name -> !name.isArm() && !behind.contains(name)));
        if (hasUpperHalf()) {
            HeadShapes.draw(drawing, person);
        }
        held.run();
        limbs(name -> name.isArm() && !behind.contains(name)).forEach(this::whole);
        frame.above().forEach(this::whole);
    }

    /** The far limbs of a person in profile; a trunk that turns its front to the viewer brings them to the fore. */
    private boolean isFar(LimbName name) {
        double turned = name.isArm() ? frame.spine().shoulders() : frame.spine().hips();
        return name.isFar() && turned < TO_THE_FORE;
    }

    /** The limbs in their order, without those that are drawn last. */
    private List<LimbName> limbs(Predicate<LimbName> which) {
        return frame.limbs().keySet().stream()
                .filter(which)
                .filter(name -> !frame.above().contains(name))
                .toList();
    }

    /** In profile the shirt hides the lower end of the neck, else the neck shows in the opening of the shirt. */
    private void torso() {
        if (!trunk.isNeckOpen()) {
            drawing.outlined(trunk.neck(), Ink.SKIN);
            muscles.onNeck(trunk.neck());
            drawing.outlined(trunk.shirt(), Ink.SHIRT);
            muscles.onTrunk(Outline.union(trunk.shirt(), trunk.hips()));
            return;
        }
        drawing.outlined(trunk.shirt(), Ink.SHIRT);
        drawing.outlined(trunk.neck(), Ink.SKIN);
        muscles.onTrunk(Outline.union(trunk.shirt(), trunk.hips()));
        muscles.onNeck(trunk.neck());
        if (person.view().isFromBehind()) {
            for (LimbName arm : limbs(LimbName::isArm)) {
                drawing.edgeLine(trunk.shoulderBlade(person.limb(arm)), Ink.SHIRT, Drawing.EDGE, false);
            }
        }
    }

    private boolean hasUpperHalf() {
        return frame.shown() == Frame.Shown.WHOLE || frame.shown() == Frame.Shown.UPPER_HALF;
    }

    /** Trouser legs and hips are one piece of cloth. */
    private void legsAndHips(List<LimbName> legs) {
        legs.forEach(this::skin);
        if (frame.shown() == Frame.Shown.LEGS) {
            legs.forEach(this::muscles);
            legs.forEach(this::overCloth);
            return;
        }
        Shape cloth = frame.isBust() ? trunk.waistband() : trunk.hips();
        for (LimbName leg : legs) {
            cloth = Outline.union(cloth, shapes(leg).cloth());
        }
        drawing.outlined(cloth, Ink.SHORTS);
        muscles.onHips(cloth);
        legs.forEach(this::muscles);
        legs.forEach(this::overCloth);
    }

    private void overCloth(LimbName name) {
        LimbShapes shapes = shapes(name);
        List<Shape> over = shapes.over();
        over.forEach(shape -> drawing.outlined(shape, Ink.SKIN, isFar(name)));
        if (!over.isEmpty()) {
            fingersAndToes(name, shapes);
        }
    }

    private void whole(LimbName name) {
        skin(name);
        if (frame.shown() == Frame.Shown.LEGS) {
            muscles(name);
            overCloth(name);
            return;
        }
        Ink ink = name.isArm() ? Ink.SHIRT : Ink.SHORTS;
        Shape cloth = shapes(name).cloth();
        drawing.outlined(cloth, ink, isFar(name));
        if (!isFar(name) && !frame.below().contains(name)) {
            hideSeam(name, ink);
        }
        muscles(name);
        overCloth(name);
    }

    private void muscles(LimbName name) {
        LimbShapes shapes = shapes(name);
        muscles.onLimb(name, Outline.union(shapes.skin(), shapes.cloth()));
    }

    /** Takes away the edge of a sleeve where it grows out of the shirt, and that of a trouser leg at the hips. */
    private void hideSeam(LimbName name, Ink ink) {
        Limb limb = person.limb(name);
        Shape around = Outline.circle(limb.root(), name.isArm() ? SLEEVE_SEAM : LEG_SEAM);
        Shape body = name.isArm() ? trunk.shirt() : trunk.hips();
        drawing.filled(Outline.overlap(around, body), ink);
    }

    private void skin(LimbName name) {
        LimbShapes shapes = shapes(name);
        shapes.under().forEach(shape -> drawing.outlined(shape, Ink.SKIN, isFar(name)));
        Stream.of(shapes.fold(), shapes.kneecap())
                .filter(Objects::nonNull)
                .forEach(line -> drawing.edgeLine(line, Ink.SKIN, Drawing.EDGE, isFar(name)));
        fingersAndToes(name, shapes);
    }

    private void fingersAndToes(LimbName name, LimbShapes shapes) {
        shapes.fingersAndToes().forEach(line -> drawing.edgeLine(line, Ink.SKIN, FINE, isFar(name)));
    }

    private LimbShapes shapes(LimbName name) {
        return new LimbShapes(person, name, frame.shown());
    }
}
