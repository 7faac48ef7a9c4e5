package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Letterhead;
import org.homestretch.access.boundary.Letterheads;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.handout.boundary.CheckedHandout.Standing;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.testing.Acting;
import org.homestretch.testing.PrintedPages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The archive of what was printed, and what a paper says of itself. */
class HandoutsIT extends HandoutClinic {

    @Inject
    TimeLines timeLines;

    @Inject
    HandoutChecks checks;

    @Inject
    Letterheads letterheads;

    @Inject
    PatientLinks links;

    @Inject
    Protocols protocols;

    @Inject
    AuditTrail trail;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void h_11_a_version_is_printed_once_and_stays_the_same_byte_for_byte() throws Exception {
        Issued issued = issued();

        HandoutRow first = print(issued);
        HandoutRow again = print(issued);

        assertThat(again).isEqualTo(first);
        HandoutFile file = asTherapist(issued, () -> handouts.handout(first.id()));
        assertThat(file.pdf())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(file(issued, first));
        assertThat(file.name()).isEqualTo("handout-" + first.sheetCode().grouped() + ".pdf");
        assertThat(first.pageCount()).isGreaterThan(3);
        assertThat(first.firstDiaryDay()).isEqualTo(calendar.today());
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.layout()).isEqualTo(Layout.STANDARD);
        assertThat(first.createdBy()).isEqualTo(issued.site().therapist());
        assertThat(calendar.dayOf(first.createdAt())).isEqualTo(calendar.today());
        assertThat(first.sha256()).isEqualTo(asTherapist(issued, () -> checks.hashOf(file.pdf())));
    }

    @Test
    void h_11_two_colleagues_printing_at_the_same_moment_get_the_same_handout() throws Exception {
        Issued issued = issued();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<HandoutRow> one = both.submit(() -> print(issued));
            Future<HandoutRow> other = both.submit(() -> print(issued));

            assertThat(one.get()).isEqualTo(other.get());
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

        refused(HandoutDamagedException.class, () -> asTherapist(issued, () -> handouts.handout(printed.id())));
    }

    @Test
    void h_11_h_15_h_36_another_way_of_printing_is_a_further_handout_of_the_version() throws Exception {
        Issued issued = issued();
        HandoutRow usual = print(issued);
        PrintOptions gray = PrintOptions.usual(Locale.ENGLISH).with(Palette.GRAY);
        HandoutRow inGray = print(issued, PrintOrder.of(gray, "Tuesday at ten"));

        assertThat(inGray.sheetCode()).isNotEqualTo(usual.sheetCode());
        assertThat(inGray.palette()).isEqualTo(Palette.GRAY);
        assertThat(print(issued, PrintOrder.of(gray, " Tuesday at ten "))).isEqualTo(inGray);
        assertThat(print(issued, PrintOrder.of(gray, "Wednesday"))).isNotEqualTo(inGray);
        assertThat(PrintedPages.of(file(issued, inGray)).text())
                .contains("Tuesday at ten", "What you need at home", "an exercise mat");
    }

    @Test
    void h_34_a_handout_is_in_the_patients_language_whatever_the_order_says() throws Exception {
        Issued issued = issued();
        PrintOptions german = PrintOptions.usual(Locale.GERMAN).with(Layout.CARDS);

        HandoutRow printed = print(issued, PrintOrder.of(german, null));

        assertThat(printed.language()).isEqualTo("en");
        assertThat(PrintedPages.of(file(issued, printed)).text()).contains("Home exercises for");
    }

    @Test
    void h_65_what_was_typed_and_left_out_tells_handouts_from_each_other() throws Exception {
        Issued issued = issued();
        PrintOptions brief = PrintOptions.usual(Locale.ENGLISH)
                .with(EnumSet.of(ContentBlock.HOW_TO_USE, ContentBlock.WHEN_TO_STOP, ContentBlock.DIARY));
        PrintOrder order = PrintOrder.of(brief, "Tuesday at ten");

        HandoutRow printed = print(issued, order);
        HandoutRow cards = print(issued, PrintOrder.of(brief.with(Layout.CARDS), null));

        assertThat(printed.nextVisit()).isEqualTo("Tuesday at ten");
        assertThat(printed.leftOut())
                .containsExactly(ContentBlock.EQUIPMENT, ContentBlock.GOALS, ContentBlock.EDUCATION);
        assertThat(cards.leftOut()).isEmpty();
        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .containsExactly(cards, printed);
    }

    @Test
    void l_42_patients_read_the_words_of_the_exercises_and_none_of_the_protocol() throws Exception {
        Issued issued = issued(site(), "neck", "de");
        ProtocolDetails protocol = asTherapist(issued, () -> protocols.protocol("neck", "en"));
        ProtocolDetails.Stage stage = protocol.stages().get(0);

        String text = PrintedPages.of(file(issued, print(issued))).text();

        for (ProtocolItem item : stage.items()) {
            String slug = item.exercise().slug();
            assertThat(text)
                    .contains(asTherapist(issued, () -> library.exercise(slug, "de"))
                            .instruction()
                            .title());
        }
        assertThat(text)
                .doesNotContain(protocol.title(), protocol.purpose(), stage.title(), stage.aim())
                .doesNotContain(stage.criteria());
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
        refused(
                DiaryPrintedMeanwhileException.class,
                () -> asTherapist(issued, () -> handouts.printDiary(issued.versionId(), next.minusDays(1))));
        assertThat(PrintedPages.of(file(issued, further)).text())
                .contains("Your diary", "Cat–cow")
                .doesNotContain("How to use this sheet");
    }

    @Test
    void h_35_a_file_and_a_code_tell_whether_the_handout_is_genuine_and_current() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);
        byte[] pdf = file(issued, printed);

        assertThat(asTherapist(issued, () -> checks.check(checks.hashOf(pdf))))
                .get()
                .isEqualTo(new CheckedHandout(printed, Standing.CURRENT, null, 0));
        pdf[pdf.length - 1]++;
        assertThat(asTherapist(issued, () -> checks.check(checks.hashOf(pdf)))).isEmpty();

        asTherapist(issued, () -> programs.issue(issued.programId(), order(drafts.open(issued.programId()))));
        assertThat(asTherapist(issued, () -> checks.check(printed.sheetCode().grouped())))
                .get()
                .isEqualTo(new CheckedHandout(printed, Standing.REPLACED, calendar.today(), 2));
    }

    @Test
    void h_35_a_code_and_a_hash_are_read_as_people_type_them_and_anything_else_is_refused() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);

        for (String typed : List.of(
                " " + printed.sheetCode().characters().toLowerCase(Locale.ROOT),
                printed.sha256().toUpperCase(Locale.ROOT) + " ")) {
            assertThat(asTherapist(issued, () -> checks.check(typed)))
                    .map(CheckedHandout::handout)
                    .contains(printed);
        }
        for (String typed : List.of(" ", "hello", printed.sha256().substring(1), printed.sha256() + "0")) {
            refused(NeitherCodeNorHashException.class, () -> asTherapist(issued, () -> checks.check(typed)));
        }
    }

    @Test
    void h_35_a_handout_of_a_program_on_hold_or_over_says_so() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);

        therapistDoes(issued, () -> programs.hold(issued.programId(), "Away"));
        assertThat(standing(issued, printed)).isEqualTo(Standing.ON_HOLD);
        therapistDoes(issued, () -> programs.revoke(issued.programId(), "Moved away"));
        assertThat(standing(issued, printed)).isEqualTo(Standing.OVER);
    }

    @Test
    void h_12_every_print_is_on_the_audit_trail() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);

        file(issued, printed);

        AuditFilter ofThePatient = new AuditFilter(null, null, null, null, issued.patientId());
        assertThat(asManager(() -> trail.events(ofThePatient, 0, 3)))
                .extracting(AuditRow::action)
                .containsExactly(
                        AuditAction.HANDOUT_PRINTED, AuditAction.HANDOUT_CREATED, AuditAction.PATIENT_LINK_CREATED);
    }

    @Test
    void h_12_h_58_each_print_tells_which_version_in_which_layout_and_language_the_latest_first() throws Exception {
        Issued issued = issued();
        HandoutRow usual = print(issued);
        HandoutRow cards =
                print(issued, PrintOrder.of(PrintOptions.usual(Locale.ENGLISH).with(Layout.CARDS), null));
        file(issued, usual);
        file(issued, cards);

        assertThat(asTherapist(issued, () -> handouts.printsOf(issued.programId())))
                .extracting(
                        HandoutPrintRow::versionNumber,
                        HandoutPrintRow::kind,
                        HandoutPrintRow::layout,
                        HandoutPrintRow::language,
                        HandoutPrintRow::printedBy)
                .containsExactly(
                        tuple(
                                1,
                                PrintKind.PROGRAM,
                                Layout.CARDS,
                                "en",
                                issued.site().therapist()),
                        tuple(
                                1,
                                PrintKind.PROGRAM,
                                Layout.STANDARD,
                                "en",
                                issued.site().therapist()));
        TimeLinePage story = asTherapist(issued, () -> timeLines.before(issued.programId(), calendar.now()));
        assertThat(story.rows().get(0).prints())
                .extracting(HandoutPrintRow::layout)
                .containsExactly(Layout.CARDS, Layout.STANDARD);
        assertThat(story.rows())
                .filteredOn(row -> !row.isPrint())
                .extracting(row -> row.event().kind())
                .contains(HistoryKind.ISSUED);
        assertThat(story.further()).isNull();
    }

    @Test
    void h_12_only_staff_of_the_patient_s_site_reach_a_handout() throws Exception {
        HandoutRow printed = print(issued());
        String stranger = site().therapist();

        List<Acting.Deed> deeds = List.of(
                () -> handouts.print(printed.versionId()),
                () -> handouts.handout(printed.id()),
                () -> handouts.handoutsOf(printed.programId()),
                () -> handouts.printsOf(printed.programId()),
                () -> timeLines.before(printed.programId(), printed.createdAt()),
                () -> handouts.nextDiaryFrom(printed.versionId()),
                () -> handouts.canBePrinted(printed.versionId()),
                () -> handouts.printDiary(printed.versionId(), printed.lastDiaryDay()),
                () -> handouts.usualOptions(printed.versionId()),
                () -> checks.check(printed.sheetCode().grouped()),
                () -> checks.check(printed.sha256()));
        for (Acting.Deed deed : deeds) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, THERAPIST, deed));
            refused(EJBAccessException.class, deed::run);
        }
        refused(EJBAccessException.class, () -> asManager(() -> handouts.print(printed.versionId())));
    }

    @Test
    void h_13_an_archived_patient_keeps_the_handouts_there_are_and_gets_no_new_one() throws Exception {
        Issued kept = issued();
        HandoutRow printed = print(kept);
        Issued refused = issued();
        therapistDoes(kept, () -> patients.archive(kept.patientId(), "Treatment is over"));
        therapistDoes(refused, () -> patients.archive(refused.patientId(), "Treatment is over"));

        assertThat(print(kept)).isEqualTo(printed);
        assertThat(file(kept, printed)).isNotEmpty();
        refused(HandoutForArchivedPatientException.class, () -> print(refused));
        assertThat(asTherapist(refused, () -> handouts.handoutsOf(refused.programId())))
                .isEmpty();
    }

    @Test
    void h_13_a_version_that_asks_for_nothing_any_more_is_not_printed() throws Exception {
        Issued issued = issued();
        assertThat(asTherapist(issued, () -> handouts.canBePrinted(issued.versionId())))
                .isTrue();
        therapistDoes(issued, () -> programs.revoke(issued.programId(), "Moved away"));

        assertThat(asTherapist(issued, () -> handouts.canBePrinted(issued.versionId())))
                .isFalse();
        refused(VersionOverException.class, () -> print(issued));
        refused(UnknownProgramException.class, () -> asTherapist(issued, () -> handouts.print(Long.MAX_VALUE)));
        refused(UnknownHandoutException.class, () -> asTherapist(issued, () -> handouts.handout(Long.MAX_VALUE)));
    }

    @Test
    void h_14_the_sheet_code_finds_the_handout_and_opens_its_patient_link() throws Exception {
        Issued issued = issued();
        HandoutRow printed = print(issued);

        assertThat(asTherapist(issued, () -> checks.check(printed.sheetCode().grouped())))
                .map(CheckedHandout::handout)
                .contains(printed);
        assertThat(asTherapist(issued, () -> handouts.handoutsOf(issued.programId())))
                .containsExactly(printed);
        assertThat(links.find(printed.sheetCode().characters())).get().satisfies(link -> {
            assertThat(link.id()).isEqualTo(printed.patientLinkId());
            assertThat(link.patientId()).isEqualTo(issued.patientId());
            assertThat(link.usable()).isTrue();
        });
        assertThat(asTherapist(
                        issued,
                        () -> checks.check(SheetCode.random(new Random()).grouped())))
                .isEmpty();
    }

    @Test
    void h_11_h_47_a_new_letterhead_leaves_what_was_printed_as_it_is() throws Exception {
        Issued issued = issued();
        Letterhead before = letterheads.letterhead();
        HandoutRow printed = print(issued);
        byte[] old = file(issued, printed);
        managerDoes(() -> letterheads.chooseAccent("#7a1f5c"));
        try {
            assertThat(print(issued)).isEqualTo(printed);
            assertThat(file(issued, printed)).isEqualTo(old);
        } finally {
            managerDoes(() -> letterheads.chooseAccent(before.accentCode()));
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

    private Standing standing(Issued issued, HandoutRow printed) throws Exception {
        return asTherapist(issued, () -> checks.check(printed.sheetCode().grouped()))
                .orElseThrow()
                .standing();
    }
}
