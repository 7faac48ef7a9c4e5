package org.homestretch.program.control;

import java.util.List;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.program.entity.Side;

/** G7: which sides an exercise can be prescribed for. */
public final class SidesOfExercise {

    private SidesOfExercise() {}

    /** The possible sides, the usual one first. */
    public static List<Side> possible(Laterality laterality) {
        return laterality == Laterality.EACH_SIDE ? List.of(Side.EACH, Side.LEFT, Side.RIGHT) : List.of(Side.NOT_SIDED);
    }

    public static Side usual(Laterality laterality) {
        return possible(laterality).get(0);
    }
}
