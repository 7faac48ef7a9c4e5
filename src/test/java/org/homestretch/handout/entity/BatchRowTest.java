package org.homestretch.handout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BatchRowTest {

    @Test
    void h_40_progress_is_the_share_of_handouts_that_are_printed_of_those_that_can_be() {
        assertThat(printing(8, 0, 0).percent()).isZero();
        assertThat(printing(8, 2, 0).percent()).isEqualTo(25);
        assertThat(printing(8, 3, 2).percent()).isEqualTo(50);
        assertThat(printing(8, 6, 2).percent()).isEqualTo(100);
        assertThat(printing(2, 0, 2).percent()).isZero();
    }

    @Test
    void h_40_a_batch_is_being_bound_once_the_last_handout_is_printed() {
        assertThat(printing(3, 1, 1).isBeingBound()).isFalse();
        assertThat(printing(3, 2, 1).isBeingBound()).isTrue();
    }

    private static BatchRow printing(int handouts, int done, int leftOut) {
        return new BatchRow(1, Instant.EPOCH, BatchStatus.PRINTING, handouts, done, leftOut, null);
    }
}
