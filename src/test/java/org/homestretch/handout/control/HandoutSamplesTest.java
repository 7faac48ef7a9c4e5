package org.homestretch.handout.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints samples to target/samples for people to look at, and has every one of them checked against the standards. */
class HandoutSamplesTest {

    private static final Path SAMPLES = Path.of("target", "samples");
    private static final HandoutRenderer RENDERER = new HandoutRenderer();

    record Sample(String name, HandoutContent content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("hostile", HandoutFixture.hostile()),
                new Sample("back-and-knee", HandoutFixture.backAndKnee()),
                new Sample("photos", HandoutFixture.withPhotos()),
                new Sample(
                        "forty-exercises",
                        HandoutFixture.handoutOf("Jean-Élodie d'Estaing", HandoutFixture.manyItems(40))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_3_every_sample_conforms_to_pdf_ua_and_pdf_a(Sample sample) throws Exception {
        RenderedHandout handout = RENDERER.render(sample.content());
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(sample.name() + ".pdf"), handout.pdf());
        Conformance.assertOf(handout.pdf());
    }
}
