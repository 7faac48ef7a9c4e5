package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Draws the person, hindmost first: far limbs, neck, shirt, legs, hips, head, arms. */
final class PersonShapes {

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
        List<LimbName> behind = new ArrayList<>();
        frame.limbs().keySet().stream()
                .filter(name -> !frame.above().contains(name))
                .filter(name -> name.isFar() || frame.below().contains(name))
                .forEach(behind::add);
        behind.forEach(this::whole);
        if (person.view().isProfile()) {
            drawing.outlined(trunk.neck(), Ink.SKIN);
            drawing.outlined(trunk.shirt(), Ink.SHIRT);
        } else {
            drawing.outlined(trunk.shirt(), Ink.SHIRT);
            drawing.outlined(trunk.neck(), Ink.SKIN);
        }
        if (person.view() == View.BACK) {
            person.limbs().values().stream()
                    .filter(limb -> limb.name().isArm())
                    .forEach(arm -> drawing.edgeLine(trunk.shoulderBlade(arm), Ink.SHIRT, Drawing.EDGE, false));
        }
        legsAndHips(behind);
        HeadShapes.draw(drawing, person);
        frame.limbs().keySet().stream()
                .filter(LimbName::isArm)
                .filter(name -> !behind.contains(name) && !frame.above().contains(name))
                .forEach(this::whole);
        frame.above().forEach(this::whole);
    }

    /** Trouser legs and hips are one piece of cloth. */
    private void legsAndHips(List<LimbName> behind) {
        List<LimbName> legs = frame.limbs().keySet().stream()
                .filter(name -> !name.isArm())
                .filter(name -> !behind.contains(name) && !frame.above().contains(name))
                .toList();
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
        Shape around = Outline.circle(limb.root(), name.isArm() ? 5.9 : 10.4);
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
