package org.homestretch.exercise.entity;

import java.util.List;

/** Protocols to test with. */
public final class ProtocolFixture {

    private ProtocolFixture() {}

    /** A protocol of one stage with these exercises. */
    public static ProtocolContent of(ProtocolContent.Item... items) {
        return of("trunk", items);
    }

    /** The same with that code. */
    public static ProtocolContent of(String code, ProtocolContent.Item... items) {
        return new ProtocolContent(
                code,
                1000,
                ProtocolGroup.CORE,
                "Trunk",
                "Strength for the trunk.",
                List.of("added"),
                Review.draft(),
                List.of(stage("Begin", items)));
    }

    public static ProtocolContent.Stage stage(String title, ProtocolContent.Item... items) {
        return new ProtocolContent.Stage(
                title, "Hold the trunk still.", List.of("Holds it for 10 seconds."), new Range(2, 4), List.of(items));
    }

    public static ProtocolContent.Item bridge() {
        return new ProtocolContent.Item("bridge", SessionPart.MAIN, Dosage.of(2, 10, 3), Frequency.weekly(3));
    }

    public static ProtocolContent.Item catCow() {
        Dosage slow = new Dosage(1, 5, DosageUnit.REPETITIONS, true, 0, 0, null);
        return new ProtocolContent.Item("cat-cow", SessionPart.WARM_UP, slow, Frequency.daily(1));
    }
}
