package org.homestretch.exercise.control.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The person with whom a figure begins when no other pose is chosen. */
public final class StartPoses {

    private static final String FROM_THE_SIDE = """
            view: side
            frames:
              start:
                pelvis: [0, 92]
                spine: 90
                head: 90
                near arm: {upper: -92, fore: -84}
                far arm: {upper: -88, fore: -80}
                near leg: {to: floor 0}
                far leg: {to: floor 5}
              end: {}
            """;

    private static final String FACE_TO_FACE = """
            view: %s
            frames:
              start:
                pelvis: [0, 92]
                spine: 90
                head: 90
                arms: {upper: -80, fore: -86}
                legs: {to: floor 10}
              end: {}
            """;

    private StartPoses() {}

    /** The text of the pose file that ships for an exercise; empty when it has no figure. */
    public static Optional<String> shipped(String slug) {
        if (Figures.figureOf(slug).isEmpty()) {
            return Optional.empty(); // this also keeps whatever is no slug from becoming a path
        }
        try (InputStream yaml = StartPoses.class.getResourceAsStream("/figures/" + slug + ".yaml")) {
            return Optional.of(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who stands upright with hanging arms, twice: start and end. */
    public static PoseDocument standing(String slug) {
        return standing(slug, View.SIDE);
    }

    static PoseDocument standing(String slug, View view) {
        String yaml = view.isProfile() ? FROM_THE_SIDE : String.format(FACE_TO_FACE, view.key());
        return PoseDocument.read(slug, yaml);
    }
}
