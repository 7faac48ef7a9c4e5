package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.BEN;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.activeProgram;
import static org.homestretch.program.ProgramFixture.draftOfThree;
import static org.homestretch.program.ProgramFixture.emptyProgram;
import static org.homestretch.program.ProgramFixture.issuance;
import static org.homestretch.program.ProgramFixture.slugs;
import static org.homestretch.program.ProgramFixture.stretch;
import static org.homestretch.program.ProgramFixture.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.Dosage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void p_1_a_program_is_a_draft_until_it_is_issued() {
        Program program = draftOfThree();
        assertThat(program.status()).isEqualTo(ProgramStatus.DRAFT);

        program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);

        assertThat(program.status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(program.endsOn()).contains(TODAY.plusDays(27));
    }

    @Test
    void p_1_a_program_that_is_over_stays_over() {
        Program program = activeProgram();
        program.complete("Goal reached", ADA, TODAY);

        assertThatIllegalStateException().isThrownBy(() -> program.openDraft(ADA));
        assertThatIllegalStateException().isThrownBy(() -> program.resume(null, ADA, TODAY));
        assertThatIllegalStateException().isThrownBy(() -> program.revoke("Second thoughts", ADA, TODAY));
        assertThat(program.status().canBeHeld()
                        || program.canBeIssued()
                        || program.status().canBeCompleted())
                .isFalse();
    }

    @Test
    void p_2_a_new_draft_is_a_copy_of_the_latest_version_and_there_is_only_one() {
        Program program = activeProgram();

        ProgramVersion draft = program.openDraft(BEN);

        assertThat(draft.number()).isEqualTo(2);
        assertThat(slugs(draft.items())).containsExactly("cat-cow", "childs-pose", "bridge");
        assertThat(program.openDraft(ADA)).isSameAs(draft);
    }

    @Test
    void p_2_a_dropped_draft_leaves_the_issued_version_in_force() {
        Program program = activeProgram();
        program.openDraft(ADA);
        program.change(ADA, draft -> draft.remove(2));

        program.discardDraft(ADA);

        assertThat(program.draft()).isEmpty();
        assertThat(program.issuedVersions())
                .singleElement()
                .satisfies(version -> assertThat(version.items()).hasSize(3));
    }

    @Test
    void p_2_the_first_draft_cannot_be_dropped_but_the_program_revoked() {
        Program program = draftOfThree();
        assertThatIllegalStateException().isThrownBy(() -> program.discardDraft(ADA));

        program.revoke("Wrong patient", ADA, TODAY);

        assertThat(program.status()).isEqualTo(ProgramStatus.REVOKED);
        assertThat(program.draft()).isEmpty();
    }

    @Test
    void p_3_an_issued_version_cannot_be_changed() {
        Program program = activeProgram();
        ProgramVersion issued = program.issuedVersions().get(0);

        assertThatIllegalStateException()
                .isThrownBy(() -> issued.work().add(9, 14, "crunch", null, stretch(Phase.MAIN)));
        assertThatIllegalStateException().isThrownBy(() -> issued.work().remove(1));
        assertThatIllegalStateException().isThrownBy(() -> issued.work().prescribe(1, stretch(Phase.COOL_DOWN)));
        assertThatIllegalStateException().isThrownBy(() -> issued.work().move(2, Direction.DOWN));
        assertThatIllegalStateException()
                .isThrownBy(() -> issued.issue("Other title", 99, issuance(draftOfThree(), TODAY, TODAY), ADA));
        assertThatIllegalStateException().isThrownBy(() -> program.change(ADA, draft -> draft.remove(1)));
    }

    @Test
    void p_3_changing_the_next_draft_leaves_the_issued_version_alone() {
        Program program = activeProgram();
        program.openDraft(ADA);
        program.change(ADA, draft -> draft.describe("Low back and hips", null));
        program.change(
                ADA,
                draft -> draft.prescribe(
                        1,
                        new Prescription(
                                Phase.WARM_UP, Side.NOT_SIDED, Dosage.of(2, 8, 0), Schedule.daily(2), "Slowly")));

        ProgramVersion first = program.issuedVersions().get(0);

        assertThat(first.title()).contains("Low back");
        assertThat(first.item(1).prescription()).isEqualTo(stretch(Phase.WARM_UP));
    }

    @Test
    void p_3_the_words_of_an_item_are_taken_when_the_version_is_issued() {
        Program program = draftOfThree();
        assertThat(program.draft().orElseThrow().item(2).instruction()).isEmpty();

        ProgramVersion version = program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);

        IssuedInstruction words = version.item(2).instruction().orElseThrow();
        assertThat(words.title()).isEqualTo("Exercise 2");
        assertThat(words.steps()).containsExactly("Kneel.", "Bow forward.");
        assertThat(words.cautions()).isEmpty();
    }

    @Test
    void p_3_no_version_is_issued_without_words_for_every_item() {
        Program program = draftOfThree();
        Issuance incomplete = new Issuance(
                new ValidityPeriod(TODAY, TODAY.plusDays(27)),
                Map.of(1, wording("Cat–cow")),
                IssuedAdvice.NONE,
                List.of());

        assertThat(catchThrowable(() -> program.issue(incomplete, ADA, TODAY)))
                .isInstanceOf(NullPointerException.class);
        assertThat(program.issuedVersions()).isEmpty();
    }

    @Test
    void p_4_versions_are_numbered_without_a_gap() {
        Program program = activeProgram();
        program.openDraft(ADA);
        program.discardDraft(ADA);
        program.openDraft(BEN);

        ProgramVersion second = program.issue(issuance(program, TODAY, TODAY.plusDays(41)), BEN, TODAY);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.issued()).contains(BEN);
        assertThat(program.issuedVersions()).extracting(ProgramVersion::number).containsExactly(1, 2);
    }

    @Test
    void p_5_an_item_keeps_its_key_and_a_key_is_never_given_again() {
        Program program = activeProgram();
        program.openDraft(ADA);
        program.change(ADA, draft -> draft.remove(3));

        program.change(
                ADA,
                draft -> assertThat(draft.add(14, "figure-four-stretch", stretch(Phase.COOL_DOWN)))
                        .isEqualTo(4));

        assertThat(program.draft().orElseThrow().item(2).slug()).isEqualTo("childs-pose");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-20, STARTS_BEFORE_TODAY",
        "2026-03-02, 2026-03-02, ENDS_BEFORE_IT_STARTS",
        "2026-03-09, 2026-03-03, ENDS_BEFORE_IT_STARTS",
        "2026-03-02, 2026-08-29, LONGER_THAN_HALF_A_YEAR"
    })
    void p_6_days_that_are_not_allowed_are_refused(LocalDate from, LocalDate endsOn, ValidityPeriod.Fault fault) {
        Program program = draftOfThree();

        assertThat(new ValidityPeriod(from, endsOn).fault(TODAY)).contains(fault);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.issue(issuance(program, from, endsOn), ADA, TODAY))
                .withMessageContaining(fault.name());
        assertThat(program.issuedVersions()).isEmpty();
    }

    @Test
    void p_6_a_version_may_start_today_or_later_and_span_180_days() {
        assertThat(new ValidityPeriod(TODAY, TODAY.plusDays(179)).fault(TODAY)).isEmpty();
        assertThat(new ValidityPeriod(TODAY.plusDays(14), TODAY.plusDays(15)).fault(TODAY))
                .isEmpty();
    }

    @Test
    void p_7_an_empty_draft_cannot_be_issued() {
        Program program = emptyProgram();

        assertThatIllegalStateException()
                .isThrownBy(() -> program.issue(issuance(program, TODAY, TODAY.plusDays(7)), ADA, TODAY));
    }

    @Test
    void p_8_a_version_is_found_by_the_revision_it_was_issued_from() {
        Program program = draftOfThree();
        int seen = program.revision();

        ProgramVersion version = program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);

        assertThat(program.issuedFrom(seen)).contains(version);
        assertThat(program.issuedFrom(program.revision())).isEmpty();
    }

    @Test
    void p_9_every_change_of_a_draft_counts_and_is_signed() {
        Program program = draftOfThree();
        int seen = program.revision();

        program.change(BEN, draft -> draft.move(3, Direction.UP));

        assertThat(program.revision()).isEqualTo(seen + 1);
        assertThat(program.changed()).isEqualTo(BEN);
    }

    @Test
    void p_10_days_between_two_versions_are_a_pause() {
        Program program = activeProgram();
        LocalDate ended = program.endsOn().orElseThrow();
        LocalDate weeksLater = ended.plusDays(15);
        program.openDraft(ADA);

        program.issue(issuance(program, weeksLater, weeksLater.plusDays(27)), ADA, weeksLater);

        assertThat(program.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(ended.plusDays(1));
            assertThat(pause.to()).isEqualTo(weeksLater.minusDays(1));
            assertThat(pause.reason()).isEmpty();
        });
    }

    @Test
    void p_10_a_version_that_follows_at_once_needs_no_pause() {
        Program program = activeProgram();
        LocalDate next = program.endsOn().orElseThrow().plusDays(1);
        program.openDraft(ADA);

        program.issue(issuance(program, next, next.plusDays(27)), ADA, TODAY);

        assertThat(program.pauses()).isEmpty();
    }

    @Test
    void p_11_a_hold_lasts_until_the_day_before_the_program_is_resumed() {
        Program program = activeProgram();
        program.hold("Flu", ADA, TODAY.plusDays(3));
        assertThat(program.status()).isEqualTo(ProgramStatus.ON_HOLD);
        assertThat(program.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.to()).isNull());

        program.resume(null, BEN, TODAY.plusDays(8));

        assertThat(program.status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(program.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(TODAY.plusDays(3));
            assertThat(pause.to()).isEqualTo(TODAY.plusDays(7));
            assertThat(pause.reason()).contains("Flu");
            assertThat(pause.ended()).contains(BEN);
        });
    }

    @Test
    void p_11_a_hold_that_is_resumed_on_the_same_day_loses_no_day() {
        Program program = activeProgram();
        program.hold("Mistaken", ADA, TODAY);
        program.resume(null, ADA, TODAY);

        assertThat(program.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.isEmpty()).isTrue());
    }

    @Test
    void p_11_a_hold_needs_an_active_program_and_a_reason() {
        assertThatIllegalStateException().isThrownBy(() -> draftOfThree().hold("Flu", ADA, TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activeProgram().hold("  ", ADA, TODAY))
                .withMessageContaining("reason");
    }

    @Test
    void p_82_a_yes_to_a_warning_sign_holds_an_active_program_until_somebody_says_why_it_goes_on() {
        Program program = activeProgram();

        assertThat(program.stop(TODAY, NOON, NOON, TODAY)).isTrue();

        assertThat(program.status()).isEqualTo(ProgramStatus.ON_HOLD);
        assertThat(program.isStopped()).isTrue();
        assertThat(program.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(TODAY);
            assertThat(pause.isStop()).isTrue();
            assertThat(pause.paused()).isEqualTo(Signature.ofPatient(NOON));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.resume(" ", ADA, TODAY))
                .withMessageContaining("reason");
        program.resume("Seen by the physician", ADA, TODAY.plusDays(2));
        assertThat(program.status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(program.isStopped()).isFalse();
        assertThat(program.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.to()).isEqualTo(TODAY.plusDays(1));
            assertThat(pause.endReason()).contains("Seen by the physician");
            assertThat(pause.ended()).contains(ADA);
        });
    }

    @Test
    void p_83_a_yes_said_before_the_program_was_resumed_after_a_warning_sign_holds_nothing_when_it_arrives_later() {
        Program program = activeProgram();
        program.stop(TODAY, NOON, NOON, TODAY);
        program.resume("Called", new Signature(1, "Ada", NOON.plusSeconds(600)), TODAY);

        assertThat(program.stop(TODAY, NOON.plusSeconds(599), NOON.plusSeconds(900), TODAY))
                .isFalse();
        assertThat(program.status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(program.stop(TODAY, NOON.plusSeconds(601), NOON.plusSeconds(900), TODAY))
                .isTrue();
    }

    @Test
    void p_82_a_program_on_hold_for_another_reason_is_not_resumed_without_a_word_about_the_warning_sign() {
        Program program = activeProgram();
        program.hold("Holiday", ADA, TODAY);

        assertThat(program.stop(TODAY.plusDays(1), NOON, NOON, TODAY.plusDays(1)))
                .isTrue();
        assertThat(program.stop(TODAY.plusDays(1), NOON, NOON, TODAY.plusDays(1)))
                .isFalse();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.resume(null, ADA, TODAY.plusDays(2)))
                .withMessageContaining("reason");
        program.resume("Seen by the physician", ADA, TODAY.plusDays(2));
        assertThat(program.status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(program.pauses())
                .extracting(Pause::from, Pause::to)
                .containsExactly(tuple(TODAY, TODAY.plusDays(1)), tuple(TODAY.plusDays(1), TODAY.plusDays(1)));
    }

    @Test
    void p_84_the_hold_begins_on_the_day_of_the_yes_however_late_it_arrives() {
        Program program = activeProgram();

        program.stop(TODAY.plusDays(1), NOON, NOON, TODAY.plusDays(4));

        assertThat(program.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(TODAY.plusDays(1));
            assertThat(pause.to()).isNull();
        });
    }

    @Test
    void p_84_the_hold_begins_not_before_the_version_in_force_and_not_before_the_day_of_resuming() {
        Program reissued = activeProgram();
        reissued.openDraft(ADA);
        reissued.issue(issuance(reissued, TODAY.plusDays(2), TODAY.plusDays(27)), ADA, TODAY);
        reissued.stop(TODAY.plusDays(1), NOON, NOON, TODAY.plusDays(4));
        assertThat(reissued.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.from()).isEqualTo(TODAY.plusDays(2)));

        Program resumed = activeProgram();
        resumed.hold("Holiday", ADA, TODAY);
        resumed.resume(null, ADA, TODAY.plusDays(3));
        resumed.stop(TODAY.plusDays(1), NOON, NOON, TODAY.plusDays(4));
        assertThat(resumed.pauses()).extracting(Pause::from).containsExactly(TODAY, TODAY.plusDays(3));
    }

    @Test
    void p_83_resuming_after_another_hold_clears_no_warning_sign() {
        Program program = activeProgram();
        program.hold("Holiday", ADA, TODAY);
        program.resume(null, new Signature(1, "Ada", NOON.plusSeconds(600)), TODAY);

        assertThat(program.stop(TODAY, NOON, NOON.plusSeconds(900), TODAY)).isTrue();
    }

    @Test
    void p_83_what_is_not_issued_or_over_stays_as_it_is() {
        Program over = activeProgram();
        over.complete("Done", ADA, TODAY);

        assertThat(over.stop(TODAY, NOON, NOON, TODAY)).isFalse();
        assertThat(over.status()).isEqualTo(ProgramStatus.COMPLETED);
        assertThat(draftOfThree().stop(TODAY, NOON, NOON, TODAY)).isFalse();
    }

    @Test
    void p_11_issuing_on_hold_does_not_resume() {
        Program program = activeProgram();
        program.hold("Holiday", ADA, TODAY);
        program.openDraft(ADA);

        program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);

        assertThat(program.status()).isEqualTo(ProgramStatus.ON_HOLD);
    }

    @Test
    void p_12_completing_ends_today_and_revoking_ended_yesterday() {
        Program done = activeProgram();
        Program stopped = activeProgram();

        done.complete("Goal reached", ADA, TODAY.plusDays(10));
        stopped.revoke("Needs a scan first", BEN, TODAY.plusDays(10));

        assertThat(done.endsOn()).contains(TODAY.plusDays(10));
        assertThat(stopped.endsOn()).contains(TODAY.plusDays(9));
        assertThat(stopped.ending()).contains(new Ending("Needs a scan first", BEN));
    }

    @Test
    void p_12_a_program_past_its_end_keeps_that_end() {
        Program program = activeProgram();

        program.complete("Goal reached", ADA, TODAY.plusDays(60));

        assertThat(program.endsOn()).contains(TODAY.plusDays(27));
    }

    @Test
    void p_12_the_end_closes_the_hold_and_drops_the_draft() {
        Program program = activeProgram();
        program.openDraft(ADA);
        program.hold("Flu", ADA, TODAY);

        program.complete("Moved away", ADA, TODAY.plusDays(2));

        assertThat(program.draft()).isEmpty();
        assertThat(program.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.to()).isEqualTo(TODAY.plusDays(2)));
    }

    @Test
    void a_title_is_required_and_at_most_120_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Program(7, " ", null, ADA));
        assertThatIllegalArgumentException().isThrownBy(() -> new Program(7, "x".repeat(121), null, ADA));
    }
}
