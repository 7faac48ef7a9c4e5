package org.homestretch.exercise.control.figure;

import java.util.List;
import java.util.Set;

/** Reads the things around the person: a list of one field each, named for the thing. */
final class PropReader {

    List<Prop> props(PoseNode list) {
        return list.items().stream().map(this::prop).toList();
    }

    private Prop prop(PoseNode item) {
        if (item.keys().size() != 1) {
            throw item.wrong("must be one thing, such as \"mat: {from: 0, to: 180}\"");
        }
        String kind = item.keys().iterator().next();
        PoseNode thing = item.child(kind);
        return switch (kind) {
            case "mat" -> new Prop.Mat(number(thing, "from"), number(thing, "to"), thing.number("depth", 70));
            case "wall" -> new Prop.Wall(number(thing, "x"), !thing.truth("behind"));
            case "wall behind" -> new Prop.WallBehind(number(thing, "from"), number(thing, "to"));
            case "chair" -> new Prop.Chair(number(thing, "x"), thing.number("seat", 45), thing.truth("turned"));
            case "chair behind" -> new Prop.ChairInFront(number(thing, "x"), thing.number("seat", 45));
            case "door frame" -> new Prop.DoorFrame(number(thing, "x"), thing.truth("turned"));
            case "table" -> new Prop.Box(number(thing, "from"), number(thing, "to"), number(thing, "height"), true);
            case "step" -> new Prop.Box(number(thing, "from"), number(thing, "to"), number(thing, "height"), false);
            case "roller" -> new Prop.Roller(thing.required("at").point(), thing.number("radius", 7.5));
            case "cushion" ->
                new Prop.Cushion(
                        number(thing, "from"),
                        number(thing, "to"),
                        thing.number("bottom", 0),
                        thing.number("thick", 6));
            case "strap" -> new Prop.Strap(along(thing), false);
            case "band" -> new Prop.Strap(along(thing), true);
            case "stick" ->
                new Prop.Stick(TargetReader.target(thing.required("from")), TargetReader.target(thing.required("to")));
            case "dumbbell" -> new Prop.Dumbbell(TargetReader.target(thing.required("at")), thing.truth("over"));
            case "towel" ->
                new Prop.Towel(
                        TargetReader.target(thing.required("at")),
                        number(thing, "across"),
                        number(thing, "up"),
                        thing.truth("over"));
            case "bike" -> new Prop.Bike(number(thing, "x"), number(thing, "crank"));
            case "treadmill" -> new Prop.Treadmill(number(thing, "from"), number(thing, "to"));
            case "trace" -> new Prop.Trace(along(thing));
            case "bed" -> new Prop.Bed(number(thing, "from"), number(thing, "to"), thing.number("height", 50));
            case "worktop" -> new Prop.Worktop(number(thing, "from"), number(thing, "to"), thing.number("height", 90));
            case "rolled towel" -> new Prop.RolledTowel(thing.required("at").point(), thing.number("radius", 6));
            case "pillow" ->
                new Prop.Pillow(
                        TargetReader.target(thing.required("at")), number(thing, "across"), number(thing, "up"));
            case "loop band" -> loopBand(thing);
            case "band anchor" -> new Prop.BandAnchor(thing.required("at").point());
            default -> throw thing.wrong("is not a thing that can be drawn");
        };
    }

    private static Prop.LoopBand loopBand(PoseNode thing) {
        List<PoseNode> round =
                thing.allowing(Set.of("round", "beyond")).required("round").items();
        if (round.size() != 2) {
            throw thing.child("round").wrong("must be two places");
        }
        return new Prop.LoopBand(
                TargetReader.target(round.get(0)), TargetReader.target(round.get(1)), thing.number("beyond", 4));
    }

    private static List<Target> along(PoseNode thing) {
        List<Target> along = thing.allowing(Set.of("along")).required("along").items().stream()
                .map(TargetReader::target)
                .toList();
        if (along.size() < 2) {
            throw thing.child("along").wrong("must be two places or more");
        }
        return along;
    }

    private static double number(PoseNode thing, String key) {
        return thing.required(key).number();
    }
}
