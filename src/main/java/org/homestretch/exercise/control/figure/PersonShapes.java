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

    private final Drawing drawing;
    private final Skeleton person;
    private final Frame frame;
    private final TrunkShapes trunk;

    private PersonShapes(Drawing drawing, Skeleton person, Frame frame) {
        this.drawing = drawing;
        this.person = person;
        this.frame = frame;
        this.trunk = new TrunkShapes(person, frame.spine());
    }

    static void draw(Drawing drawing, Skeleton person, Frame frame) {
        new PersonShapes(drawing, person, frame).draw();
    }

    private void draw() {
        List<LimbName> behind = limbs(name -> name.isFar() || frame.below().contains(name));
        behind.forEach(this::whole);
        torso();
        legsAndHips(limbs(name -> !name.isArm() && !behind.contains(name)));
        HeadShapes.draw(drawing, person);
        limbs(name -> name.isArm() && !behind.contains(name)).forEach(this::whole);
        frame.above().forEach(this::whole);
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
        if (person.view().isProfile()) {
            drawing.outlined(trunk.neck(), Ink.SKIN);
            drawing.outlined(trunk.shirt(), Ink.SHIRT);
            return;
        }
        drawing.outlined(trunk.shirt(), Ink.SHIRT);
        drawing.outlined(trunk.neck(), Ink.SKIN);
        if (person.view() == View.BACK) {
            for (LimbName arm : limbs(LimbName::isArm)) {
                drawing.edgeLine(trunk.shoulderBlade(person.limb(arm)), Ink.SHIRT, Drawing.EDGE, false);
            }
        }
    }

    /** Trouser legs and hips are one piece of cloth. */
    private void legsAndHips(List<LimbName> legs) {
        legs.forEach(this::skin);
        Shape cloth = trunk.hips();
        for (LimbName leg : legs) {
            cloth = Outline.union(cloth, shapes(leg).cloth());
        }
        drawing.outlined(cloth, Ink.SHORTS);
    }

    private void whole(LimbName name) {
        skin(name);
        Ink ink = name.isArm() ? Ink.SHIRT : Ink.SHORTS;
        Shape cloth = shapes(name).cloth();
        drawing.outlined(cloth, ink, name.isFar());
        if (!name.isFar() && !frame.below().contains(name)) {
            hideSeam(name, ink);
        }
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
        drawing.outlined(shapes.skin(), Ink.SKIN, name.isFar());
        Stream.of(shapes.fold(), shapes.kneecap())
                .filter(Objects::nonNull)
                .forEach(line -> drawing.edgeLine(line, Ink.SKIN, Drawing.EDGE, name.isFar()));
    }

    private LimbShapes shapes(LimbName name) {
        return new LimbShapes(person, name);
    }
}
