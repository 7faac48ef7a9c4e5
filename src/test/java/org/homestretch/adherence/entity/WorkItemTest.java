package org.homestretch.adherence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static WorkItem opened(WorkCause cause) {
        return new WorkItem(cause, 1, 2, 3, NOW, TODAY);
    }

    @Test
    void a_19_critical_is_due_on_the_same_day_and_an_end_on_its_own() {
        assertThat(opened(WorkCause.of(WorkItemKind.HIGH_PAIN, TODAY.minusDays(1), 9))
                        .dueBy())
                .isEqualTo(TODAY);
        assertThat(opened(WorkCause.ofCautions(Gravity.CRITICAL, TODAY, List.of("M-6")))
                        .dueBy())
                .isEqualTo(TODAY);
        assertThat(opened(WorkCause.of(WorkItemKind.RED_PAIN, TODAY, 6)).dueBy())
                .isEqualTo(TODAY.plusDays(1));
        assertThat(opened(WorkCause.of(WorkItemKind.ENDS_WITHOUT_REVIEW, TODAY.plusDays(4)))
                        .dueBy())
                .isEqualTo(TODAY.plusDays(4));
        assertThat(opened(WorkCause.of(WorkItemKind.ENDS_WITHOUT_REVIEW, TODAY.minusDays(4)))
                        .dueBy())
                .isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void a_21_who_closes_one_says_what_was_done_and_it_stays_done() {
        WorkItem item = opened(WorkCause.of(WorkItemKind.SILENT, TODAY, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> item.close(" ", 4, NOW));

        item.close(" Called. ", 4, NOW);

        assertThat(item.isOpen()).isFalse();
        assertThat(item.outcome()).isEqualTo("Called.");
        assertThat(item.closedBy()).isEqualTo(4);
        assertThatIllegalStateException().isThrownBy(() -> item.close("Again", 4, NOW));
        assertThatIllegalStateException().isThrownBy(() -> item.takeOver(5));
        assertThatIllegalStateException().isThrownBy(() -> item.lapse(NOW));
    }

    @Test
    void a_20_a_cause_is_known_by_kind_occasion_and_rules_and_not_by_its_figures() {
        WorkItem item = opened(WorkCause.of(WorkItemKind.SILENT, TODAY, 3));

        assertThat(item.isFor(WorkCause.of(WorkItemKind.SILENT, TODAY, 5))).isTrue();
        assertThat(item.isFor(WorkCause.of(WorkItemKind.SILENT, TODAY.plusDays(1), 3)))
                .isFalse();
        assertThat(opened(WorkCause.ofCautions(Gravity.NORMAL, TODAY, List.of("M-6", "G7")))
                        .isFor(WorkCause.ofCautions(Gravity.NORMAL, TODAY, List.of("G7", "M-6", "M-6"))))
                .isTrue();
    }

    @Test
    void a_20_more_rules_than_fit_are_left_out_whole_and_known_again() {
        List<String> many =
                IntStream.range(100, 200).mapToObj(number -> "M-" + number).toList();

        WorkItem item = opened(WorkCause.ofCautions(Gravity.NORMAL, TODAY, many));

        assertThat(item.rules()).hasSize(33).isSubsetOf(many);
        assertThat(item.isFor(WorkCause.ofCautions(Gravity.NORMAL, TODAY, many)))
                .isTrue();
        assertThat(item.isAbout(WorkCause.ofCautions(Gravity.NORMAL, TODAY.plusDays(3), many)))
                .isTrue();
        assertThat(item.isAbout(WorkCause.ofCautions(Gravity.NORMAL, TODAY, List.of("M-7"))))
                .isFalse();
    }
}
