package org.homestretch.exercise.control.figure;

/**
 * Applies what a hand does to a pose. What the body cannot do is done as far as it goes: a limb is pulled until it is
 * straight, a joint bends to the end of its range.
 */
public final class PoseEditing {

    private final PoseDocument document;
    private final int index;

    private PoseEditing(PoseDocument document, int index) {
        this.document = document;
        this.index = index;
    }

    /**
     * @param frame the number of the frame that is changed, from 0
     * @throws PoseFileException when the change leads to something that cannot be drawn
     * @throws IllegalArgumentException when there is nothing of that name or number
     */
    public static PoseDocument changed(PoseDocument document, int frame, PoseChange change) {
        if (frame < 0 || frame >= document.frames().size()) {
            throw new IllegalArgumentException("there is no frame " + frame);
        }
        return new PoseEditing(document, frame).changed(change);
    }

    private PoseDocument changed(PoseChange change) {
        FrameMoves frames = new FrameMoves(document);
        if (change instanceof PoseChange.Look) {
            return document;
        } else if (change instanceof PoseChange.AddFrame && document.frames().size() < PoseDocument.FRAMES_MAX) {
            return frames.addBehind(index);
        } else if (change instanceof PoseChange.RemoveFrame && document.frames().size() > 2) {
            return frames.remove(index);
        } else if (change instanceof PoseChange.CopyTo copy) {
            return frames.copy(index, copy.frame());
        } else if (change instanceof PoseChange.See see) {
            return frames.see(View.ofKey(see.view()));
        } else if (change instanceof PoseChange.Move move) {
            return new BodyMoves(document, index).moved(move);
        } else if (change instanceof PoseChange.Turn turn) {
            return new BodyMoves(document, index).turned(turn);
        }
        if (change instanceof PoseChange.Rest rest) {
            return new BodyMoves(document, index).rested(rest);
        }
        return inFrame(change);
    }

    private PoseDocument inFrame(PoseChange change) {
        PoseFrame frame = copy();
        ThingMoves things = new ThingMoves(frame);
        if (change instanceof PoseChange.Put put) {
            new PosePath(frame.fields()).put(put.path(), PoseTree.copy(put.value()));
        } else if (change instanceof PoseChange.AddThing add) {
            things.addThing(ThingKind.ofKey(add.kind()), pelvis());
        } else if (change instanceof PoseChange.RemoveThing remove) {
            things.remove("props", remove.number());
        } else if (change instanceof PoseChange.AddArrow) {
            things.addArrow(pelvis());
        } else if (change instanceof PoseChange.RemoveArrow remove) {
            things.remove("arrows", remove.number());
        } else if (change instanceof PoseChange.SetDown) {
            new TrunkMoves(frame, read()).setDown();
        }
        return document.with(index, frame);
    }

    private Point pelvis() {
        return Posing.skeleton(read()).spine().pelvis();
    }

    private PoseFrame copy() {
        PoseFrame frame = document.frame(index);
        return frame.copy(frame.name());
    }

    private Frame read() {
        return document.figure().frames().get(index);
    }
}
