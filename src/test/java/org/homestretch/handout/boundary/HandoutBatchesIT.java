package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.ProtocolEdit;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.exercise.boundary.UnknownProtocolException;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.handout.entity.BatchCandidate;
import org.homestretch.handout.entity.BatchList;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.BatchStatus;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.LeftOut;
import org.homestretch.handout.entity.LeftOutRow;
import org.homestretch.handout.entity.ProtocolInUse;
import org.homestretch.handout.entity.ProtocolOwner;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Eventually;
import org.homestretch.testing.PrintedPages;
import org.junit.jupiter.api.Test;

class HandoutBatchesIT extends HandoutClinic {

    private static final String WORKER = "this test";

    @Inject
    HandoutBatches batches;

    @Inject
    BatchLists lists;

    @Inject
    BatchProgress progress;

    @Inject
    BatchPrinting printing;

    @Inject
    BatchDisposal disposal;

    @Inject
    Protocols protocols;

    @Inject
    Patients patients;

    @Inject
    AuditTrail trail;

    @Test
    void h_37_h_40_a_batch_is_one_file_whose_handouts_are_archived_too() throws Exception {
        Site site = site();
        List<Issued> issued = List.of(issued(site, "neck"), issued(site, "neck"));

        long batch = ordered(site, issued);
        BatchRow done = finished(site, batch);

        assertThat(done.status()).isEqualTo(BatchStatus.DONE);
        assertThat(done.done()).isEqualTo(2);
        String text = PrintedPages.of(
                        asTherapist(site, () -> batches.file(batch)).pdf())
                .text();
        for (Issued each : issued) {
            HandoutRow archived = onlyHandout(site, each);
            assertThat(text).contains("Sheet " + archived.sheetCode().grouped());
            assertThat(asTherapist(site, () -> handouts.printsOf(each.programId())))
                    .extracting(HandoutPrintRow::handoutId)
                    .containsExactly(archived.id());
        }
        assertThat(asTherapist(site, () -> batches.latest())).containsExactly(done);
    }

    @Test
    void h_37_a_batch_holds_handouts_written_from_the_right_and_from_the_left() throws Exception {
        Site site = site();
        List<Issued> issued =
                List.of(issued(site, "neck", "ar"), issued(site, "neck", "en"), issued(site, "neck", "de"));

        long batch = ordered(site, issued);

        assertThat(finished(site, batch).status()).isEqualTo(BatchStatus.DONE);
        String text = PrintedPages.of(
                        asTherapist(site, () -> batches.file(batch)).pdf())
                .text();
        assertThat(text).contains("How to use this sheet", "Blatt");
        for (Issued each : issued) {
            assertThat(text).contains(onlyHandout(site, each).sheetCode().grouped());
        }
        assertThat(asTherapist(site, () -> handouts.handoutsOf(issued.get(0).programId())))
                .extracting(HandoutRow::language)
                .containsExactly("ar");
    }

    @Test
    void h_37_a_batch_whose_node_went_away_is_taken_up_by_another_and_finished() throws Exception {
        Site site = site();
        Issued issued = issued(site, "neck");
        long batch = ordered(site, List.of(issued));
        asTherapist(site, () -> progress.take(batch, WORKER));

        BatchRow atWork = asTherapist(site, () -> batches.follow(batch));
        assertThat(atWork.status()).isEqualTo(BatchStatus.PRINTING);
        assertThat(asTherapist(site, () -> progress.take(batch, "another"))).isFalse();
        clinic().insert("UPDATE handout_batch SET leased_until = leased_until - INTERVAL 1 HOUR WHERE id = ?", batch);

        assertThat(finished(site, batch).status()).isEqualTo(BatchStatus.DONE);
        assertThat(onlyHandout(site, issued).versionId()).isEqualTo(issued.versionId());
        refused(
                BatchCanceledException.class,
                () -> Acting.doing(site.therapist(), THERAPIST, () -> progress.goOn(batch, WORKER, 1)));
    }

    @Test
    void h_37_a_batch_that_is_canceled_while_it_is_printed_leaves_nothing_behind() throws Exception {
        Site site = site();
        Issued first = issued(site, "neck");
        Issued second = issued(site, "neck");
        long batch = ordered(site, List.of(first, second));
        asTherapist(site, () -> progress.take(batch, WORKER));
        ExecutorService press = Executors.newSingleThreadExecutor();
        try (Connection holding = held(second.patientId())) {
            Future<Void> print = press.submit(() -> asTherapist(site, () -> {
                printing.print(batch, WORKER);
                return null;
            }));
            // The second patient's row is held here, so that the press waits after the first handout.
            Eventually.seen(() -> asTherapist(site, () -> batches.follow(batch)), row -> row.done() == 1);
            Acting.doing(site.therapist(), THERAPIST, () -> batches.cancel(batch));
            holding.rollback();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(print::get)
                    .withCauseInstanceOf(BatchCanceledException.class);
        } finally {
            press.shutdown();
        }

        assertThat(asTherapist(site, () -> batches.follow(batch)).status()).isEqualTo(BatchStatus.CANCELED);
        for (Issued each : List.of(first, second)) {
            assertThat(asTherapist(site, () -> handouts.handoutsOf(each.programId())))
                    .isEmpty();
            AuditFilter ofThePatient = new AuditFilter(null, null, null, null, each.patientId());
            assertThat(asManager(() -> trail.events(ofThePatient, 0, 20)))
                    .extracting(AuditRow::action)
                    .doesNotContain(AuditAction.HANDOUT_CREATED, AuditAction.PATIENT_LINK_CREATED);
        }
        refused(UnknownBatchException.class, () -> asTherapist(site, () -> batches.file(batch)));
    }

    @Test
    void h_56_what_cannot_be_printed_is_left_out_and_said_and_the_others_are_printed() throws Exception {
        Site site = site();
        Issued first = issued(site, "neck");
        Issued over = issued(site, "neck");
        Issued archived = issued(site, "neck");
        Issued last = issued(site, "neck");
        long batch = ordered(site, List.of(first, over, archived, last));
        Acting.doing(site.therapist(), THERAPIST, () -> programs.revoke(over.programId(), "Moved away"));
        Acting.doing(site.therapist(), THERAPIST, () -> patients.archive(archived.patientId(), "Moved away"));

        BatchRow done = finished(site, batch);

        assertThat(done.status()).isEqualTo(BatchStatus.DONE);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.leftOut()).isEqualTo(2);
        assertThat(asTherapist(site, () -> batches.leftOut(batch)))
                .extracting(LeftOutRow::programId, LeftOutRow::why)
                .containsExactlyInAnyOrder(
                        tuple(over.programId(), LeftOut.OVER), tuple(archived.programId(), LeftOut.ARCHIVED));
        String text = PrintedPages.of(
                        asTherapist(site, () -> batches.file(batch)).pdf())
                .text();
        for (Issued each : List.of(first, last)) {
            assertThat(text).contains(onlyHandout(site, each).sheetCode().grouped());
        }
        assertThat(asTherapist(site, () -> handouts.handoutsOf(over.programId())))
                .isEmpty();
    }

    @Test
    void h_56_a_batch_in_which_nothing_can_be_printed_has_failed_and_says_of_each_why() throws Exception {
        Site site = site();
        Issued over = issued(site, "neck");
        Issued elsewhere = issued(site, "neck");
        long batch = ordered(site, List.of(over, elsewhere));
        Acting.doing(site.therapist(), THERAPIST, () -> programs.revoke(over.programId(), "Moved away"));
        clinic().insert("UPDATE patient SET site_id = ? WHERE id = ?", site().id(), elsewhere.patientId());

        BatchRow failed = finished(site, batch);

        assertThat(failed.status()).isEqualTo(BatchStatus.FAILED);
        assertThat(failed.leftOut()).isEqualTo(2);
        assertThat(asTherapist(site, () -> batches.leftOut(batch)))
                .extracting(LeftOutRow::programId)
                .containsExactly(over.programId());
        refused(UnknownBatchException.class, () -> asTherapist(site, () -> batches.file(batch)));
    }

    @Test
    void h_37_the_file_of_a_batch_is_deleted_after_three_days_and_its_handouts_stay() throws Exception {
        Site site = site();
        Issued first = issued(site, "neck");
        long old = ordered(site, List.of(first));
        finished(site, old);
        long young = ordered(site, List.of(issued(site, "neck")));
        BatchRow kept = finished(site, young);
        String ordered = "UPDATE handout_batch SET created_at = NOW(6) - INTERVAL ? HOUR WHERE id = ?";
        clinic().insert(ordered, 73, old);
        clinic().insert(ordered, 71, young);

        assertThat(disposal.deleteOld()).isEqualTo(1);
        assertThat(disposal.deleteOld()).isZero();

        assertThat(asTherapist(site, () -> batches.latest()))
                .extracting(BatchRow::id)
                .containsExactly(kept.id());
        refused(UnknownBatchException.class, () -> asTherapist(site, () -> batches.file(old)));
        assertThat(file(first, onlyHandout(site, first))).isNotEmpty();
    }

    @Test
    void h_37_a_batch_belongs_to_whoever_ordered_it_and_holds_his_or_her_patients_only() throws Exception {
        Site site = site();
        Issued issued = issued(site, "neck");
        long batch = ordered(site, List.of(issued));
        String colleague = clinic().account("cara", THERAPIST, site.id());
        String stranger = site().therapist();
        List<Long> versions = List.of(issued.versionId());

        for (Acting.Deed deed : List.<Acting.Deed>of(
                () -> batches.follow(batch),
                () -> batches.cancel(batch),
                () -> batches.file(batch),
                () -> batches.leftOut(batch),
                () -> progress.leaveOut(batch, WORKER, issued.versionId(), LeftOut.FAILED),
                () -> progress.take(batch, WORKER),
                () -> progress.goOn(batch, WORKER, 0),
                () -> progress.fail(batch, WORKER))) {
            refused(UnknownBatchException.class, () -> Acting.doing(colleague, THERAPIST, deed));
            refused(EJBAccessException.class, () -> Acting.doing("manager", MANAGER, deed));
            refused(EJBAccessException.class, deed::run);
        }
        for (Acting.Deed deed : List.<Acting.Deed>of(
                () -> batches.order(versions),
                () -> batches.latest(),
                () -> printing.print(batch, WORKER),
                () -> lists.page(BatchList.ACTIVE, 0),
                () -> lists.count(BatchList.ACTIVE),
                () -> lists.protocols())) {
            refused(EJBAccessException.class, () -> Acting.doing("manager", MANAGER, deed));
        }
        refused(NotYourPatientException.class, () -> Acting.doing(stranger, THERAPIST, () -> batches.order(versions)));
    }

    @Test
    void h_37_a_batch_holds_something_and_not_too_much() throws Exception {
        Site site = site();
        List<Long> tooMany = LongStream.rangeClosed(1, 51).boxed().toList();

        refused(NothingToPrintException.class, () -> asTherapist(site, () -> batches.order(List.of())));
        refused(BatchTooLargeException.class, () -> asTherapist(site, () -> batches.order(tooMany)));
    }

    @Test
    void h_38_today_s_list_holds_what_was_issued_or_is_to_be_reviewed_today() throws Exception {
        Site site = site();
        Issued today = issued(site, "neck");
        Issued reviewed = issued(site, "neck");
        Issued neither = issued(site, "neck");
        issuedDaysAgo(reviewed, 9);
        issuedDaysAgo(neither, 9);
        clinic().insert(
                        "UPDATE program SET review_on = ? WHERE id = ?",
                        calendar.today().toString(),
                        reviewed.programId());

        assertThat(versions(site, BatchList.TODAY)).containsExactlyInAnyOrder(today.versionId(), reviewed.versionId());
        assertThat(asTherapist(site, () -> lists.count(BatchList.TODAY))).isEqualTo(2);
        assertThat(asTherapist(site, () -> lists.count(BatchList.ACTIVE))).isEqualTo(3);
        assertThat(asTherapist(site, () -> lists.page(BatchList.ACTIVE, 1))).hasSize(2);
    }

    @Test
    void h_38_a_program_on_hold_over_or_at_another_site_is_on_no_list() throws Exception {
        Site site = site();
        Issued held = issued(site, "neck");
        Issued ended = issued(site, "neck");
        issued(site(), "neck");
        Acting.doing(site.therapist(), THERAPIST, () -> programs.hold(held.programId(), "Away"));
        clinic().insert(
                        "UPDATE program SET ends_on = ? WHERE id = ?",
                        calendar.today().minusDays(1).toString(),
                        ended.programId());

        assertThat(versions(site, BatchList.ACTIVE)).isEmpty();
        assertThat(versions(site, BatchList.of("neck"))).isEmpty();
    }

    @Test
    void p_80_the_programs_that_came_of_a_protocol_are_found_until_its_exercises_are_gone() throws Exception {
        Site site = site();
        String protocol = asTherapist(site, () -> protocols.add(edit(bridge(), catCow())));
        Issued issued = issued(site, protocol);
        issued(site, "neck");
        assertThat(therapistsVersions(site, protocol)).containsExactly(issued.versionId());
        assertThat(asTherapist(site, () -> lists.protocols()))
                .extracting(ProtocolInUse::code)
                .containsExactlyInAnyOrder("neck", protocol);

        long next = asTherapist(site, () -> nextWithout(issued.programId(), "bridge"));
        assertThat(therapistsVersions(site, protocol)).containsExactly(next);
        asTherapist(site, () -> {
            ProgramDraft draft = drafts.open(issued.programId());
            draft = drafts.addProtocol(issued.programId(), draft.revision(), StageKey.first("neck"));
            return programs.issue(issued.programId(), order(draft));
        });
        asTherapist(site, () -> nextWithout(issued.programId(), "cat-cow"));

        assertThat(therapistsVersions(site, protocol)).isEmpty();
    }

    @Test
    void p_81_a_change_of_a_protocol_tells_whose_programs_were_issued_before_it() throws Exception {
        Site site = site();
        String protocol = asTherapist(site, () -> protocols.add(edit(bridge(), catCow())));
        Issued before = issued(site, protocol);
        issued(site, protocol);
        assertThat(asTherapist(site, () -> lists.useOf(protocol)).issuedBefore())
                .isZero();

        asTherapist(site, () -> {
            protocols.edit(protocol, protocols.protocol(protocol, "en").revision(), edit(bridge()));
            return null;
        });
        asTherapist(site, () -> programs.issue(before.programId(), order(drafts.open(before.programId()))));
        ProtocolUse use = asTherapist(site, () -> lists.useOf(protocol));

        assertThat(use.changedAt()).isNotNull();
        assertThat(use.owners()).containsExactly(new ProtocolOwner(site.therapist(), 2, 1));
        refused(
                UnknownProtocolException.class,
                () -> Acting.as(site().therapist(), THERAPIST, () -> lists.useOf(protocol)));
        refused(EJBAccessException.class, () -> Acting.as(site.desk(), RECEPTION, () -> lists.useOf(protocol)));
    }

    @Test
    void l_43_the_programs_of_a_private_protocol_are_listed_for_nobody_but_its_owner() throws Exception {
        Site site = site();
        String protocol = asTherapist(site, () -> protocols.add(edit(bridge())));
        Issued issued = issued(site, protocol);
        String colleague = clinic().account("cara", THERAPIST, site.id());
        BatchList list = BatchList.of(protocol);

        assertThat(therapistsVersions(site, protocol)).containsExactly(issued.versionId());
        assertThat(asTherapist(site, () -> lists.count(list))).isEqualTo(1);
        assertThat(Acting.as(colleague, THERAPIST, () -> lists.page(list, 0))).isEmpty();
        assertThat(Acting.as(colleague, THERAPIST, () -> lists.count(list))).isZero();
        assertThat(Acting.as(colleague, THERAPIST, () -> lists.protocols())).isEmpty();
        assertThat(versions(site, list)).isEmpty();
    }

    private BatchRow finished(Site site, long batch) throws Exception {
        return Eventually.seen(
                () -> asTherapist(site, () -> batches.follow(batch)),
                row -> row.status().isFinal());
    }

    private long ordered(Site site, List<Issued> issued) throws Exception {
        return asTherapist(
                site, () -> batches.order(issued.stream().map(Issued::versionId).toList()));
    }

    private List<Long> versions(Site site, BatchList list) throws Exception {
        return Acting.as(site.desk(), RECEPTION, () -> lists.page(list, 0)).stream()
                .map(BatchCandidate::versionId)
                .toList();
    }

    private List<Long> therapistsVersions(Site site, String protocol) throws Exception {
        return asTherapist(site, () -> lists.page(BatchList.of(protocol), 0)).stream()
                .map(BatchCandidate::versionId)
                .toList();
    }

    private HandoutRow onlyHandout(Site site, Issued issued) throws Exception {
        List<HandoutRow> all = asTherapist(site, () -> handouts.handoutsOf(issued.programId()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Keeps everybody else from giving that patient a link until it is rolled back. */
    private Connection held(long patient) throws Exception {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement hold = connection.prepareStatement("SELECT id FROM patient WHERE id = ? FOR UPDATE")) {
            hold.setLong(1, patient);
            hold.executeQuery();
        }
        return connection;
    }

    private void issuedDaysAgo(Issued issued, int days) throws Exception {
        clinic().insert(
                        "UPDATE program_version SET issued_at = issued_at - INTERVAL ? DAY WHERE id = ?",
                        days,
                        issued.versionId());
    }

    private static ProtocolEdit edit(ProtocolContent.Item... items) {
        ProtocolEdit.Stage stage =
                new ProtocolEdit.Stage("Begin", "Hold the trunk still.", List.of(), 2, 4, List.of(items));
        return new ProtocolEdit(ProtocolGroup.CORE, "Trunk", "Strength for the trunk.", List.of(stage));
    }

    private static ProtocolContent.Item bridge() {
        return new ProtocolContent.Item("bridge", SessionPart.MAIN, Dosage.of(2, 10, 3), Frequency.weekly(3));
    }

    private static ProtocolContent.Item catCow() {
        return new ProtocolContent.Item("cat-cow", SessionPart.MAIN, Dosage.of(1, 8, 0), Frequency.daily(1));
    }

    private long nextWithout(long program, String slug) {
        ProgramDraft draft = drafts.open(program);
        int key = draft.items().stream()
                .filter(item -> item.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .itemKey();
        return programs.issue(program, order(drafts.remove(program, draft.revision(), key)))
                .id();
    }
}
