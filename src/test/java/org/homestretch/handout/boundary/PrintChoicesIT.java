package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.ClinicDetails;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.entity.ClinicPrintChoice;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** How handouts are usually printed: by one member of staff, and in the whole clinic. */
class PrintChoicesIT extends HandoutClinic {

    private static final PrintOptions USUAL = PrintOptions.usual(Locale.ENGLISH);

    @Inject
    UsualPrints usualPrints;

    @Inject
    ClinicPrints clinicPrints;

    @Inject
    Sites sites;

    @Inject
    AuditTrail trail;

    @Test
    void h_34_a_choice_is_remembered_for_the_one_who_made_it() throws Exception {
        Issued issued = issued();
        PrintOptions letter = PrintOptions.usual(Locale.GERMAN).with(Paper.LETTER);

        therapistDoes(issued, () -> usualPrints.remember(letter));
        therapistDoes(issued, () -> usualPrints.remember(letter.with(Palette.HIGH_CONTRAST)));

        assertThat(asTherapist(issued, () -> handouts.usualOptions(issued.versionId())))
                .isEqualTo(USUAL.with(Paper.LETTER).with(Palette.HIGH_CONTRAST));
        assertThat(print(issued).paper()).isEqualTo(Paper.LETTER);
        assertThat(asTherapist(site(), () -> usualPrints.in(Locale.ENGLISH))).isEqualTo(USUAL);
    }

    @Test
    void h_34_h_36_all_but_when_to_stop_can_be_left_out_and_goals_are_offered_to_therapists_only() throws Exception {
        Site site = site();

        assertThat(asTherapist(site, usualPrints::optional))
                .contains(ContentBlock.GOALS, ContentBlock.DIARY)
                .doesNotContain(ContentBlock.WHEN_TO_STOP);
        assertThat(Acting.as(site.desk(), RECEPTION, usualPrints::optional))
                .contains(ContentBlock.DIARY)
                .doesNotContain(ContentBlock.GOALS, ContentBlock.WHEN_TO_STOP);
    }

    @Test
    void h_36_the_front_desk_prints_no_goals_even_if_it_asks_for_them() throws Exception {
        Issued issued = issued();
        PrintOrder withGoals = PrintOrder.of(USUAL, null);

        HandoutRow printed =
                Acting.as(issued.site().desk(), RECEPTION, () -> handouts.print(issued.versionId(), withGoals));

        assertThat(printed.blocks()).isNotEmpty().doesNotContain(ContentBlock.GOALS);
        assertThat(print(issued, withGoals).blocks()).contains(ContentBlock.GOALS);
    }

    @Test
    void h_46_the_clinic_s_choice_holds_for_whoever_has_made_none() throws Exception {
        Site site = site();
        ClinicPrintChoice before = asManager(clinicPrints::choice);
        managerDoes(() ->
                clinicPrints.choose(new ClinicPrintChoice(Layout.LARGE_PRINT, Paper.LETTER, Palette.HIGH_CONTRAST)));
        try {
            assertThat(asTherapist(site, () -> usualPrints.in(Locale.ENGLISH)))
                    .isEqualTo(USUAL.with(Layout.LARGE_PRINT).with(Paper.LETTER).with(Palette.HIGH_CONTRAST));
            assertThat(latestChangeOfTheClinic()).isEqualTo("usual print");
        } finally {
            managerDoes(() -> clinicPrints.choose(before));
        }
    }

    @Test
    void h_46_whoever_forgets_the_own_choice_goes_back_to_the_clinic_s() throws Exception {
        Site site = site();
        PrintOptions clinics = asTherapist(site, () -> usualPrints.in(Locale.ENGLISH));

        Acting.doing(site.therapist(), THERAPIST, () -> usualPrints.remember(clinics.with(Layout.COMPACT)));
        assertThat(asTherapist(site, () -> usualPrints.in(Locale.ENGLISH)).layout())
                .isEqualTo(Layout.COMPACT);
        assertThat(asTherapist(site, usualPrints::isOwn)).isTrue();

        Acting.doing(site.therapist(), THERAPIST, usualPrints::forget);
        Acting.doing(site.therapist(), THERAPIST, usualPrints::forget);
        assertThat(asTherapist(site, usualPrints::isOwn)).isFalse();
        assertThat(asTherapist(site, () -> usualPrints.in(Locale.ENGLISH))).isEqualTo(clinics);
    }

    @Test
    void h_46_without_a_choice_of_paper_it_is_that_of_the_clinic_s_country() throws Exception {
        ClinicDetails before = sites.clinic();
        try {
            assertThat(paperIn("US", before)).isEqualTo(Paper.LETTER);
            assertThat(paperIn("DE", before)).isEqualTo(Paper.A4);
            assertThat(paperIn(null, before)).isEqualTo(Paper.A4);
        } finally {
            managerDoes(() -> sites.describeClinic(before));
        }
    }

    @Test
    void h_46_only_the_manager_chooses_for_the_clinic() throws Exception {
        Site site = site();
        ClinicPrintChoice gray = new ClinicPrintChoice(Layout.STANDARD, null, Palette.GRAY);

        for (Acting.Deed deed : List.<Acting.Deed>of(clinicPrints::choice, () -> clinicPrints.choose(gray))) {
            refused(EJBAccessException.class, () -> Acting.doing(site.therapist(), THERAPIST, deed));
            refused(EJBAccessException.class, deed::run);
        }
    }

    private Paper paperIn(String country, ClinicDetails clinic) throws Exception {
        return asManager(() -> {
            sites.describeClinic(new ClinicDetails(clinic.name(), clinic.emergencyNumber(), country));
            return clinicPrints.in(Locale.ENGLISH).paper();
        });
    }

    private String latestChangeOfTheClinic() throws Exception {
        AuditFilter clinic = new AuditFilter(null, null, null, AuditAction.CLINIC_CHANGED, null);
        return asManager(() -> trail.events(clinic, 0, 1)).get(0).object();
    }
}
