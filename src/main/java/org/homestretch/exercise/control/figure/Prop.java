package org.homestretch.exercise.control.figure;

import java.util.List;

/** Something the exercise needs beside the person. */
sealed interface Prop {

    /** From one x to the other; seen from above it has a depth and lies around y 0. */
    record Mat(double from, double to, double depth) implements Prop {}

    /** Its surface is at x; the person is on the left of it, or on the right when it stands behind a person. */
    record Wall(double x, boolean personOnLeft) implements Prop {}

    /** A wall seen from the front, behind the person. */
    record WallBehind(double from, double to) implements Prop {}

    /** A firm chair; x is the middle of the seat, the back rest is at the left unless it faces left. */
    record Chair(double x, double seat, boolean facesLeft) implements Prop {}

    /** The same chair seen from the front or from behind. */
    record ChairInFront(double x, double seat) implements Prop {}

    /** A post of a door frame seen from the front; the opening is at its right unless told. */
    record DoorFrame(double x, boolean openingOnLeft) implements Prop {}

    /** A table, a step or a box: its top at the height. */
    record Box(double from, double to, double height, boolean legs) implements Prop {}

    /** A round thing seen from its end: foam roller or ball. */
    record Roller(Point middle, double radius) implements Prop {}

    /** A flat soft thing: cushion, pillow, folded towel. */
    record Cushion(double from, double to, double bottom, double thickness) implements Prop {}

    /** A strap, towel or band through these places; loose bends between them, tight runs straight. */
    record Strap(List<Target> along, boolean elastic) implements Prop {}

    /** A stick between two places. */
    record Stick(Target from, Target to) implements Prop {}

    /** A hand weight, seen along the body; over the person where the hand is in front of it. */
    record Dumbbell(Target at, boolean over) implements Prop {}

    /** A folded towel or a cloth around its middle, with its measures in the picture; over the person where it is told. */
    record Towel(Target at, double across, double up, boolean over) implements Prop {}

    /** A bike that faces right; x is the axle of the pedals, the crank is the direction of the near one. */
    record Bike(double x, double crank) implements Prop {}

    /** A treadmill on which somebody walks to the right. */
    record Treadmill(double from, double to) implements Prop {}

    /** A line in the air that a movement follows, such as a letter that the foot writes. */
    record Trace(List<Target> along) implements Prop {}

    /** A firm bed seen from its long side; its head end is at the left. */
    record Bed(double from, double to, double height) implements Prop {}

    /** A kitchen worktop with the cupboard under it. */
    record Worktop(double from, double to, double height) implements Prop {}

    /** A rolled towel seen from its end. */
    record RolledTowel(Point middle, double radius) implements Prop {}

    /** A pillow between two limbs or under one, with its measures in the picture. */
    record Pillow(Target at, double across, double up) implements Prop {}

    /** An elastic loop around two limbs, and how far beyond their bones it is seen. */
    record LoopBand(Target one, Target other, double beyond) implements Prop {}

    /** The firm point at which a band is fixed. */
    record BandAnchor(Point middle) implements Prop {}

    /** Whether it is drawn over the person. */
    default boolean inFront() {
        return this instanceof Strap
                || this instanceof Stick
                || this instanceof LoopBand
                || this instanceof Pillow
                || this instanceof RolledTowel
                || this instanceof Trace
                || this instanceof Dumbbell dumbbell && dumbbell.over()
                || this instanceof Towel towel && towel.over();
    }
}
