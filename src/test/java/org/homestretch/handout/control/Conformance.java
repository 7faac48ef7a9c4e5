package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Has files checked against PDF/UA-1 and PDF/A-2a (H-3). */
final class Conformance {

    private Conformance() {}

    static void assertOf(byte[] pdf) throws Exception {
        assertConforms(pdf, "ua1");
        assertConforms(pdf, "2a");
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
