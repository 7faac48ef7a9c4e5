package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.ClinicDetails;
import org.homestretch.access.boundary.Letterhead;
import org.homestretch.access.boundary.Letterheads;
import org.homestretch.access.boundary.NewStaffAccount;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.boundary.StaffAccounts;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Role;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.handout.boundary.CheckedHandout.Standing;
import org.homestretch.handout.entity.ClinicPrintChoice;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.NoDraftException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.Phase;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandoutsIT {

    @Inject
    Handouts handouts;

    @Inject
    HandoutPreviews previews;

    @Inject
    HandoutChecks checks;

    @Inject
    UsualPrints usualPrints;

    @Inject
    ClinicPrints clinicPrints;

    @Inject
    Letterheads letterheads;

    @Inject
    Programs programs;

    @Inject
    ProgramDrafts drafts;

    @Inject
    ExerciseLibrary library;

    @Inject
    Patients patients;

    @Inject
    PatientLinks links;

    @Inject
    StaffAccounts accounts;

    @Inject
    Sites sites;

    @Inject
    AuditTrail trail;

    @Inject
    ClinicCalendar calendar;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void h_11_a_version_is_printed_once_and_stays_the_same_byte_for_byte() throws Exception {
        Issued issued = issued();
        HandoutRow first = print(issued);
        HandoutRow again = print(issued);

        assertThat(again).isEqualTo(first);
        HandoutFile file = asTherapist(issued, () -> handouts.handout(first.id()));
        assertThat(file.pdf())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(
                        asTherapist(issued, () -> handouts.handout(first.id())).pdf());
        assertThat(file.name()).isEqualTo("handout-" + first.sheetCode().grouped() + ".pdf");
        assertThat(first.pageCount()).isGreaterThan(3);
        assertThat(first.firstDiaryDay()).isEqualTo(calendar.today());
        assertThat(first.language()).isEqualTo("en");
    }

    @Test
    void h_11_two_colleagues_printing_at_the_same_moment_get_the_same_handout() throws Exception {
        Issued issued = issued();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Set<Long> ids =
                    both.invokeAll(List.<Callable<HandoutRow>>of(() -> print(issued), () -> print(issued))).stream()
                            .map(print -> {
                                try {
                                    return print.get().id();
                                } catch (Exception failed) {
                                    throw new AssertionError(failed);
                                }
                            })
                            .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void h_11_a_file_that_lost_its_hash_is_not_handed_out() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);
        transaction.begin();
        entities.createNativeQuery("UPDATE handout SET pdf = CONCAT(pdf, ' ') WHERE id = ?1")
                .setParameter(1, printed.id())
                .executeUpdate();
        transaction.commit();

        assertThatExceptionOfType(HandoutDamagedException.class)
                .isThrownBy(() -> asTherapist(issued, () -> handouts.handout(printed.id())));
    }

    @Test
    void h_11_another_way_of_printing_is_a_further_handout_of_the_version() throws Exception {
        Issued issued = issued();
        HandoutRow usual = print(issued);
        PrintOptions gray = PrintOptions.usual(Locale.ENGLISH).with(Palette.GRAY);
        HandoutRow inGray = printed(issued, PrintOrder.of(gray, "Tuesday at ten"));

        assertThat(inGray.sheetCode()).isNotEqualTo(usual.sheetCode());
        assertThat(inGray.palette()).isEqualTo(Palette.GRAY);
        assertThat(printed(issued, PrintOrder.of(gray, " Tuesday at ten "))).isEqualTo(inGray);
        assertThat(printed(issued, PrintOrder.of(gray, "Wednesday"))).isNotEqualTo(inGray);
        assertThat(text(asTherapist(issued, () -> handouts.handout(inGray.id())).pdf()))
                .contains("Tuesday at ten", "What you need at home", "an exercise mat");
    }

    @Test
    void h_32_the_places_of_the_boxes_are_kept_with_the_print() throws Exception {
        HandoutRow printed = print(issued());

        List<GridBox> boxes = entities.find(Handout.class, printed.id()).boxes();

        assertThat(boxes)
                .extracting(GridBox::day)
                .contains(printed.firstDiaryDay(), printed.lastDiaryDay())
                .isSubsetOf(printed.firstDiaryDay()
                        .datesUntil(printed.lastDiaryDay().plusDays(1))
                        .toList());
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.place().page()).isBetween(1, printed.pageCount());
            assertThat(box.place().x()).isBetween(15.0, 195.0);
            assertThat(box.place().width()).isBetween(5.0, 15.0);
        });
    }

    @Test
    void h_33_a_further_diary_goes_on_where_the_paper_ends() throws Exception {
        Issued issued = issued();
        assertThat(asTherapist(issued, () -> handouts.nextDiaryFrom(issued.versionId())))
                .isEmpty();
        HandoutRow first = print(issued);
        LocalDate next = first.lastDiaryDay().plusDays(1);
        assertThat(asTherapist(issued, () -> handouts.nextDiaryFrom(issued.versionId())))
                .contains(next);

        HandoutRow further = asTherapist(issued, () -> handouts.printDiary(issued.versionId(), next));

        assertThat(further.kind()).isEqualTo(PrintKind.DIARY);
        assertThat(further.firstDiaryDay()).isEqualTo(next);
        assertThat(further.sheetCode()).isNotEqualTo(first.sheetCode());
        assertThat(links.find(further.sheetCode().characters()))
                .get()
                .satisfies(link -> assertThat(link.programId()).isEqualTo(issued.programId()));
        assertThat(asTherapist(issued, () -> handouts.printDiary(issued.versionId(), next)))
                .isEqualTo(further);
        assertThatExceptionOfType(DiaryPrintedMeanwhileException.class)
                .isThrownBy(
                        () -> asTherapist(issued, () -> handouts.printDiary(issued.versionId(), next.minusDays(1))));
        String text =
                text(asTherapist(issued, () -> handouts.handout(further.id())).pdf());
        assertThat(text).contains("Your diary", "Cat–cow").doesNotContain("How to use this sheet");
    }

    @Test
    void h_34_a_choice_is_remembered_for_the_one_who_made_it() throws Exception {
        Issued issued = issued();
        PrintOptions large = PrintOptions.usual(Locale.GERMAN).with(Paper.LETTER);
        asTherapist(issued, () -> {
            usualPrints.remember(large);
            usualPrints.remember(large.with(Palette.HIGH_CONTRAST));
            return null;
        });

        assertThat(asTherapist(issued, () -> handouts.usualOptions(issued.versionId())))
                .isEqualTo(PrintOptions.usual(Locale.ENGLISH).with(Paper.LETTER).with(Palette.HIGH_CONTRAST));
        assertThat(print(issued).paper()).isEqualTo(Paper.LETTER);
        assertThat(Acting.as(issued().therapist(), THERAPIST, () -> usualPrints.in(Locale.ENGLISH)))
                .isEqualTo(PrintOptions.usual(Locale.ENGLISH));
    }

    @Test
    void h_35_a_file_and_a_code_tell_whether_the_handout_is_genuine_and_current() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);
        byte[] pdf = asTherapist(issued, () -> handouts.handout(printed.id())).pdf();

        assertThat(asTherapist(issued, () -> checks.checkHash(checks.hashOf(pdf))))
                .get()
                .isEqualTo(new CheckedHandout(printed, Standing.CURRENT, null, 0));
        pdf[pdf.length - 1]++;
        assertThat(asTherapist(issued, () -> checks.checkHash(checks.hashOf(pdf))))
                .isEmpty();

        asTherapist(issued, () -> {
            ProgramDraft draft = drafts.open(issued.programId());
            return programs.issue(issued.programId(), order(draft));
        });
        assertThat(asTherapist(issued, () -> checks.checkCode(printed.sheetCode())))
                .get()
                .isEqualTo(new CheckedHandout(printed, Standing.REPLACED, calendar.today(), 2));
    }

    @Test
    void h_35_a_handout_of_a_program_on_hold_or_over_says_so() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);
        asTherapist(issued, () -> {
            programs.hold(issued.programId(), "Away");
            return null;
        });
        assertThat(standing(issued, printed)).isEqualTo(Standing.ON_HOLD);
        asTherapist(issued, () -> {
            programs.revoke(issued.programId(), "Moved away");
            return null;
        });
        assertThat(standing(issued, printed)).isEqualTo(Standing.OVER);
    }

    private Standing standing(Issued issued, HandoutRow printed) throws Exception {
        return asTherapist(issued, () -> checks.checkCode(printed.sheetCode()))
                .orElseThrow()
                .standing();
    }

    @Test
    void h_12_every_print_is_on_the_audit_trail() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);
        asTherapist(issued, () -> handouts.handout(printed.id()));

        AuditFilter ofThePatient = new AuditFilter(null, null, null, null, issued.patientId());
        assertThat(Acting.as("manager", MANAGER, () -> trail.events(ofThePatient, 0, 3)))
                .extracting(AuditRow::action)
                .containsExactly(
                        AuditAction.HANDOUT_PRINTED, AuditAction.HANDOUT_CREATED, AuditAction.PATIENT_LINK_CREATED);
    }

    @Test
    void h_12_only_staff_of_the_patient_s_site_reach_a_handout() throws Exception {
        HandoutRow printed = print(issued());
        long elsewhere = Acting.as("manager", MANAGER, () -> sites.addSite("Site " + newName(), "", ""));
        String stranger = opened(Role.THERAPIST, elsewhere);

        List<Acting.Deed> deeds = List.of(
                () -> handouts.print(printed.versionId()),
                () -> handouts.handout(printed.id()),
                () -> handouts.findBySheetCode(printed.sheetCode()),
                () -> handouts.handoutsOf(printed.programId()),
                () -> handouts.printsOf(printed.programId()),
                () -> handouts.nextDiaryFrom(printed.versionId()),
                () -> handouts.printDiary(printed.versionId(), printed.lastDiaryDay()),
                () -> handouts.usualOptions(printed.versionId()),
                () -> checks.checkCode(printed.sheetCode()),
                () -> checks.checkHash(printed.sha256()));
        for (Acting.Deed deed : deeds) {
            assertThatExceptionOfType(NotYourPatientException.class)
                    .isThrownBy(() -> Acting.doing(stranger, THERAPIST, deed));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(deed::run);
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.as("manager", MANAGER, () -> handouts.print(printed.versionId())));
    }

    @Test
    void h_13_an_archived_patient_keeps_the_handouts_there_are_and_gets_no_new_one() throws Exception {
        Issued kept = issued();
        HandoutRow printed = print(kept);
        Issued refused = issued();
        asTherapist(kept, () -> archived(kept));
        asTherapist(refused, () -> archived(refused));

        assertThat(print(kept)).isEqualTo(printed);
        assertThat(asTherapist(kept, () -> handouts.handout(printed.id())).pdf())
                .isNotEmpty();
        assertThatExceptionOfType(HandoutForArchivedPatientException.class).isThrownBy(() -> print(refused));
        assertThat(asTherapist(refused, () -> handouts.handoutsOf(refused.programId())))
                .isEmpty();
    }

    @Test
    void h_13_a_version_that_asks_for_nothing_any_more_is_not_printed() throws Exception {
        Issued issued = issued();
        asTherapist(issued, () -> {
            programs.revoke(issued.programId(), "Moved away");
            return null;
        });

        assertThatExceptionOfType(VersionOverException.class).isThrownBy(() -> print(issued));
        assertThatExceptionOfType(UnknownProgramException.class)
                .isThrownBy(() -> asTherapist(issued, () -> handouts.print(Long.MAX_VALUE)));
        assertThatExceptionOfType(UnknownHandoutException.class)
                .isThrownBy(() -> asTherapist(issued, () -> handouts.handout(Long.MAX_VALUE)));
    }

    @Test
    void h_14_the_sheet_code_finds_the_handout_and_opens_its_patient_link() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);

        assertThat(asTherapist(issued, () -> handouts.findBySheetCode(printed.sheetCode())))
                .contains(printed);
        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .containsExactly(printed);
        assertThat(links.find(printed.sheetCode().characters())).get().satisfies(link -> {
            assertThat(link.id()).isEqualTo(printed.patientLinkId());
            assertThat(link.patientId()).isEqualTo(issued.patientId());
            assertThat(link.usable()).isTrue();
        });
        assertThat(asTherapist(issued, () -> handouts.findBySheetCode(SheetCode.random(new java.util.Random()))))
                .isEmpty();
    }

    @Test
    void h_30_a_draft_is_previewed_in_the_patient_s_language_and_leaves_nothing_behind() throws Exception {
        PrintOptions usual = PrintOptions.usual(Locale.GERMAN);
        Issued issued = issued();
        asTherapist(issued, () -> drafts.open(issued.programId()));

        HandoutFile preview = asTherapist(issued, () -> previews.preview(issued.programId(), usual));

        String text = text(preview.pdf());
        assertThat(text)
                .contains("Back and hips", "Cat–cow", "version 2", "Your diary")
                .doesNotContainPattern("Sheet [0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .isEmpty();
    }

    @Test
    void h_30_only_therapists_of_the_patient_s_site_preview_a_draft() throws Exception {
        Issued issued = issued();
        asTherapist(issued, () -> drafts.open(issued.programId()));
        long elsewhere = Acting.as("manager", MANAGER, () -> sites.addSite("Site " + newName(), "", ""));
        String stranger = opened(Role.THERAPIST, elsewhere);
        String desk = opened(Role.RECEPTION, sites.sites().get(0).id());

        PrintOptions usual = PrintOptions.usual(Locale.ENGLISH);
        Acting.Deed preview = () -> previews.preview(issued.programId(), usual);
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.doing(stranger, THERAPIST, preview));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing(desk, RECEPTION, preview));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing("manager", MANAGER, preview));
        assertThatExceptionOfType(NoDraftException.class).isThrownBy(() -> {
            Issued without = issued();
            asTherapist(without, () -> previews.preview(without.programId(), usual));
        });
    }

    @Test
    void h_44_a_draft_is_previewed_as_it_is_wanted() throws Exception {
        Issued issued = issued();
        asTherapist(issued, () -> drafts.open(issued.programId()));
        PrintOptions brief = PrintOptions.usual(Locale.ENGLISH)
                .with(Layout.LARGE_PRINT)
                .with(Paper.LETTER)
                .with(Set.of(ContentBlock.WHEN_TO_STOP));

        byte[] pdf = asTherapist(issued, () -> previews.preview(issued.programId(), brief))
                .pdf();

        assertThat(widthOf(pdf)).isEqualTo(612);
        assertThat(text(pdf)).contains("Cat–cow").doesNotContain("Your diary", "How to use this sheet");
    }

    @Test
    void h_43_an_issued_version_is_previewed_as_it_would_print_and_nothing_is_archived() throws Exception {
        Issued issued = issued();
        PrintOptions gray = PrintOptions.usual(Locale.GERMAN).with(Paper.LETTER).with(Palette.GRAY);
        PrintOrder order = PrintOrder.of(gray, "Tuesday at ten");

        byte[] preview = asTherapist(issued, () -> previews.previewVersion(issued.versionId(), order))
                .pdf();

        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .isEmpty();
        HandoutRow printed = printed(issued, order.with(gray.in(Locale.ENGLISH)));
        byte[] archived =
                asTherapist(issued, () -> handouts.handout(printed.id())).pdf();
        assertThat(pagesOf(preview)).isEqualTo(printed.pageCount());
        assertThat(widthOf(preview)).isEqualTo(widthOf(archived)).isEqualTo(612);
        assertThat(text(preview))
                .contains("Tuesday at ten", "Cat–cow", "Your diary", "version 1")
                .doesNotContain(printed.sheetCode().grouped())
                .doesNotContainPattern("Sheet [0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void h_43_whoever_may_print_a_version_may_preview_it_and_nobody_else() throws Exception {
        Issued issued = issued();
        long elsewhere = Acting.as("manager", MANAGER, () -> sites.addSite("Site " + newName(), "", ""));
        String stranger = opened(Role.THERAPIST, elsewhere);
        String desk = opened(Role.RECEPTION, sites.sites().get(0).id());
        PrintOrder order = PrintOrder.of(PrintOptions.usual(Locale.ENGLISH), null);

        Acting.Deed preview = () -> previews.previewVersion(issued.versionId(), order);
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.doing(stranger, THERAPIST, preview));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing("manager", MANAGER, preview));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(preview::run);
        assertThat(text(Acting.as(desk, RECEPTION, () -> previews.previewVersion(issued.versionId(), order))
                        .pdf()))
                .contains("Cat–cow");
        asTherapist(issued, () -> {
            programs.revoke(issued.programId(), "Moved away");
            return null;
        });
        assertThatExceptionOfType(VersionOverException.class)
                .isThrownBy(() -> asTherapist(issued, () -> {
                    preview.run();
                    return null;
                }));
    }

    @Test
    void h_46_the_clinic_s_choice_holds_for_whoever_has_made_none() throws Exception {
        Issued issued = issued();
        ClinicPrintChoice before = Acting.as("manager", MANAGER, clinicPrints::choice);
        ClinicPrintChoice large = new ClinicPrintChoice(Layout.LARGE_PRINT, Paper.LETTER, Palette.HIGH_CONTRAST);
        Acting.doing("manager", MANAGER, () -> clinicPrints.choose(large));
        try {
            PrintOptions clinics = asTherapist(issued, () -> usualPrints.in(Locale.ENGLISH));
            assertThat(clinics)
                    .isEqualTo(PrintOptions.usual(Locale.ENGLISH)
                            .with(Layout.LARGE_PRINT)
                            .with(Paper.LETTER)
                            .with(Palette.HIGH_CONTRAST));
            asTherapist(issued, () -> {
                usualPrints.remember(clinics.with(Layout.COMPACT));
                return null;
            });
            assertThat(asTherapist(issued, () -> usualPrints.in(Locale.ENGLISH)).layout())
                    .isEqualTo(Layout.COMPACT);
            assertThat(asTherapist(issued, usualPrints::isOwn)).isTrue();
            Acting.doing(issued.therapist(), THERAPIST, usualPrints::forget);
            Acting.doing(issued.therapist(), THERAPIST, usualPrints::forget);
            assertThat(asTherapist(issued, usualPrints::isOwn)).isFalse();
            assertThat(asTherapist(issued, () -> usualPrints.in(Locale.ENGLISH)))
                    .isEqualTo(clinics);
            assertThat(latestOfTheClinic()).isEqualTo("usual print");
        } finally {
            Acting.doing("manager", MANAGER, () -> clinicPrints.choose(before));
        }
    }

    @Test
    void h_46_without_a_choice_of_paper_it_is_that_of_the_clinic_s_country() throws Exception {
        ClinicDetails before = sites.clinic();
        try {
            assertThat(paperIn("US", before)).isEqualTo(Paper.LETTER);
            assertThat(paperIn("DE", before)).isEqualTo(Paper.A4);
            assertThat(paperIn(null, before)).isEqualTo(Paper.A4);
        } finally {
            Acting.doing("manager", MANAGER, () -> sites.describeClinic(before));
        }
    }

    private Paper paperIn(String country, ClinicDetails clinic) throws Exception {
        return Acting.as("manager", MANAGER, () -> {
            sites.describeClinic(new ClinicDetails(clinic.name(), clinic.emergencyNumber(), country));
            return clinicPrints.in(Locale.ENGLISH).paper();
        });
    }

    @Test
    void h_46_only_the_manager_chooses_for_the_clinic() throws Exception {
        String therapist = opened(Role.THERAPIST, sites.sites().get(0).id());
        ClinicPrintChoice gray = new ClinicPrintChoice(Layout.STANDARD, null, Palette.GRAY);

        for (Acting.Deed deed : List.<Acting.Deed>of(clinicPrints::choice, () -> clinicPrints.choose(gray))) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> Acting.doing(therapist, THERAPIST, deed));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(deed::run);
        }
    }

    @Test
    void h_11_h_47_a_new_letterhead_leaves_what_was_printed_as_it_is() throws Exception {
        Issued issued = issued();
        Letterhead before = letterheads.letterhead();
        HandoutRow printed = print(issued);
        byte[] old = asTherapist(issued, () -> handouts.handout(printed.id())).pdf();
        Acting.doing("manager", MANAGER, () -> letterheads.chooseAccent("#7a1f5c"));
        try {
            assertThat(print(issued)).isEqualTo(printed);
            assertThat(asTherapist(issued, () -> handouts.handout(printed.id())).pdf())
                    .isEqualTo(old);
        } finally {
            Acting.doing("manager", MANAGER, () -> letterheads.chooseAccent(before.accentCode()));
        }
    }

    private String latestOfTheClinic() throws Exception {
        AuditFilter clinic = new AuditFilter(null, null, null, AuditAction.CLINIC_CHANGED, null);
        return Acting.as("manager", MANAGER, () -> trail.events(clinic, 0, 1))
                .get(0)
                .object();
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** In points. */
    private static int widthOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Math.round(document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    @RunAsClient
    void h_12_nobody_downloads_without_signing_in(@ArquillianResource URL application) throws Exception {
        URI file = application.toURI().resolve("clinic/handout/file/1.pdf");
        HttpURLConnection connection = (HttpURLConnection) file.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);

        assertThat(connection.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
        assertThat(connection.getHeaderField("Location")).contains("sign-in");
    }

    @Test
    @RunAsClient
    void h_14_the_printed_address_opens_the_phone_page(@ArquillianResource URL application) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) application.toURI().resolve("p").toURL().openConnection();

        assertThat(connection.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        assertThat(connection.getContentType()).startsWith("text/html");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private HandoutRow print(Issued issued) throws Exception {
        return asTherapist(issued, () -> handouts.print(issued.versionId()));
    }

    private HandoutRow printed(Issued issued, PrintOrder order) throws Exception {
        return asTherapist(issued, () -> handouts.print(issued.versionId(), order));
    }

    private Void archived(Issued issued) {
        patients.archive(issued.patientId(), "Treatment is over");
        return null;
    }

    private static <T> T asTherapist(Issued issued, Callable<T> deed) throws Exception {
        return Acting.as(issued.therapist(), THERAPIST, deed);
    }

    /** A version with two exercises that holds from today for a newly registered patient. */
    private record Issued(String therapist, long patientId, long programId, long versionId) {}

    private Issued issued() throws Exception {
        long site = sites.sites().get(0).id();
        String therapist = opened(Role.THERAPIST, site);
        return Acting.as(therapist, THERAPIST, () -> {
            long patient = patients.register(
                    new PatientDetails(
                            "Hanna", "Sheet " + newName(), LocalDate.of(1964, 2, 29), "en", null, null, site),
                    true);
            new TestClinic(database, "handouts").screen(patient);
            long program = programs.start(new NewProgram(patient, "Back and hips", null, null));
            ProgramDraft draft = drafts.draft(program);
            for (String slug : List.of("cat-cow", "bridge")) {
                long exercise = library.exercise(slug, "en").id();
                draft = drafts.add(program, draft.revision(), exercise, Phase.MAIN);
            }
            VersionRow version = programs.issue(program, order(draft));
            return new Issued(therapist, patient, program, version.id());
        });
    }

    private IssueOrder order(ProgramDraft draft) {
        Map<org.homestretch.program.entity.CautionKey, String> answers =
                draft.cautionsToAnswer().stream().collect(Collectors.toMap(Caution::key, caution -> "Talked through"));
        LocalDate today = calendar.today();
        return new IssueOrder(draft.revision(), today, today.plusDays(41), answers);
    }

    private String opened(Role role, long site) throws Exception {
        String name = newName();
        Acting.doing(
                "manager",
                MANAGER,
                () -> accounts.open(new NewStaffAccount(name, "Test " + name, role, Set.of(site), "calm river stone")));
        return name;
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
