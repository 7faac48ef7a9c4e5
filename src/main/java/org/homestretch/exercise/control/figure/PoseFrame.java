package org.homestretch.exercise.control.figure;

import java.util.Map;

/** One frame while it is being posed by hand: all fields of the pose file, each limb written out for itself. */
final class PoseFrame {

    private final String name;
    private final Map<String, Object> fields;

    /** @param fields everything the frame says or inherits */
    PoseFrame(String name, Map<String, Object> fields) {
        this.name = name;
        this.fields = PoseTree.map(fields);
        writeOut("arms", true);
        writeOut("legs", false);
    }

    private void writeOut(String both, boolean arms) {
        if (!(fields.get(both) instanceof Map<?, ?>)) {
            return; // "none", or not there
        }
        Map<String, Object> shared = PoseTree.map(fields.remove(both));
        for (LimbName limb : LimbName.values()) {
            if (limb.isArm() == arms && limb.belongsTo(view())) {
                fields.putIfAbsent(
                        limb.key(), limb.pictureSide(view()) < 0 ? PoseTree.mirrored(shared) : PoseTree.copy(shared));
            }
        }
    }

    PoseFrame copy(String newName) {
        return new PoseFrame(newName, fields);
    }

    String name() {
        return name;
    }

    View view() {
        return View.ofKey(String.valueOf(fields.get("view")));
    }

    /** The fields themselves: what is changed in them is changed in the frame. */
    Map<String, Object> fields() {
        return fields;
    }

    /** The fields of a limb, to be changed in place. */
    @SuppressWarnings("unchecked") // the constructor's copy makes it a map with string keys
    Map<String, Object> limb(LimbName limb) {
        return (Map<String, Object>) fields.get(limb.key());
    }
}
