package org.homestretch.exercise.control.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the person of one frame by a joint and pulls, as far as the body can follow. */
final class BodyMoves {

    /** Halvings of the way when the whole of it is not possible: to a sixteenth. */
    private static final int HALVINGS = 4;

    private final PoseDocument document;
    private final int index;

    BodyMoves(PoseDocument document, int index) {
        this.document = document;
        this.index = index;
    }

    PoseDocument moved(PoseChange.Move move) {
        Point to = new Point(move.x(), move.y());
        Point from = place(move.handle());
        return possible(share -> {
            PoseFrame frame = copy();
            Point goal = from.toward(to, share);
            move(frame, move.handle(), from, goal);
            PoseDocument once = document.with(index, frame);
            Optional<String> other = move.both() ? otherSide(move.handle()) : Optional.empty();
            return other.isEmpty() ? once : new BodyMoves(once, index).other(other.get(), goal.minus(from));
        });
    }

    private PoseDocument other(String handle, Point way) {
        PoseFrame frame = copy();
        Point from = place(handle);
        Point same = frame.view().isProfile() ? way : new Point(-way.x(), way.y());
        move(frame, handle, from, from.plus(same));
        return document.with(index, frame);
    }

    /** The farthest that the body can follow. */
    private PoseDocument possible(Attempt attempt) {
        PoseDocument best = readable(attempt, 1);
        double done = 0;
        double step = 0.5;
        if (best != null) {
            return best;
        }
        best = document;
        for (int i = 0; i < HALVINGS; i++) {
            PoseDocument tried = readable(attempt, done + step);
            if (tried != null) {
                best = tried;
                done += step;
            }
            step /= 2;
        }
        return best;
    }

    /** Null when the body cannot do it. */
    private static PoseDocument readable(Attempt attempt, double share) {
        try {
            PoseDocument tried = attempt.at(share);
            tried.figure();
            return tried;
        } catch (PoseFileException | PoseException | TwoBones.OutOfReachException tooFar) {
            return null;
        }
    }

    /** A share of the way that was asked for. */
    @FunctionalInterface
    private interface Attempt {
        PoseDocument at(double share);
    }

    private void move(PoseFrame frame, String handle, Point from, Point to) {
        String[] parts = handle.split(":");
        switch (parts[0]) {
            case "prop" -> new ThingMoves(frame).moveThing(Integer.parseInt(parts[1]), parts[2], from, to);
            case "arrow" -> new ThingMoves(frame).moveArrow(Integer.parseInt(parts[1]), parts[2], to);
            case "trunk", "head" -> moveTrunk(new TrunkMoves(frame, read()), parts[1], to);
            default -> limb(frame, parts[0]).move(part(parts[0], parts[1]), to);
        }
    }

    private static void moveTrunk(TrunkMoves trunk, String part, Point to) {
        switch (part) {
            case "pelvis" -> trunk.movePelvis(to);
            case "back" -> trunk.moveBack(to);
            case "neck" -> trunk.moveNeck(to);
            case "crown" -> trunk.moveCrown(to);
            default -> throw new IllegalArgumentException(part);
        }
    }

    PoseDocument turned(PoseChange.Turn turn) {
        PoseFrame frame = copy();
        String[] parts = turn.handle().split(":");
        if (parts[0].equals("head")) {
            new TrunkMoves(frame, read()).turnHead(turn.degrees());
            return document.with(index, frame);
        }
        limb(frame, parts[0]).turnTip(turn.degrees());
        PoseDocument once = document.with(index, frame);
        Optional<String> other = turn.both() ? otherSide(turn.handle()) : Optional.empty();
        if (other.isEmpty()) {
            return once;
        }
        double same = frame.view().isProfile() ? turn.degrees() : -turn.degrees();
        return new BodyMoves(once, index).turned(new PoseChange.Turn(other.get(), same, false));
    }

    /** The same document when the hand or foot cannot reach that. */
    PoseDocument rested(PoseChange.Rest rest) {
        Point end = place(rest.limb() + ":" + (name(rest.limb()).isArm() ? "wrist" : "ankle"));
        PoseFrame frame = copy();
        LimbMoves limb = limb(frame, rest.limb());
        switch (rest.place()) {
            case "free" -> limb.letGo();
            case "floor" -> limb.rest("floor " + PoseWriter.number(PoseTree.tenth(end.x())));
            case "wall" -> limb.rest("wall " + PoseWriter.number(PoseTree.tenth(Math.max(1, end.y()))));
            default -> limb.rest(rest.place());
        }
        PoseDocument rested = readable(share -> document.with(index, frame), 1);
        return rested == null ? document : rested;
    }

    /** A pelvis that rests on this limb is let go of it, so that it does not move when the limb does. */
    private LimbMoves limb(PoseFrame frame, String key) {
        LimbName name = name(key);
        if (read().pelvis() instanceof Frame.Resting resting && resting.limb() == name) {
            new TrunkMoves(frame, read()).settle();
        }
        return new LimbMoves(frame, read(), name);
    }

    private static LimbName name(String key) {
        return LimbName.ofKey(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    private static Anchor.Part part(String limb, String word) {
        return Anchor.of(limb.substring(0, limb.indexOf(' ') + 1) + word)
                .map(Anchor.OnLimb.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(word))
                .part();
    }

    private static Optional<String> otherSide(String handle) {
        return Map.of("near ", "far ", "far ", "near ", "left ", "right ", "right ", "left ").entrySet().stream()
                .filter(side -> handle.startsWith(side.getKey()))
                .map(side -> side.getValue() + handle.substring(side.getKey().length()))
                .findFirst();
    }

    private Point place(String handle) {
        List<PoseHandle> handles = PoseHandles.of(document.frame(index), read());
        return handles.stream()
                .filter(each -> each.id().equals(handle))
                .findFirst()
                .map(found -> new Point(found.x(), found.y()))
                .orElseThrow(() -> new IllegalArgumentException("there is no " + handle));
    }

    private PoseFrame copy() {
        PoseFrame frame = document.frame(index);
        return frame.copy(frame.name());
    }

    private Frame read() {
        return document.figure().frames().get(index);
    }
}
