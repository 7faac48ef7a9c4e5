package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

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
        assertConforms(handout.pdf(), "ua1");
        assertConforms(handout.pdf(), "2a");
    }

    private static void assertConforms(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour standard = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).as(flavour).isEmpty();
            assertThat(result.isCompliant()).as(flavour).isTrue();
        }
    }
}
