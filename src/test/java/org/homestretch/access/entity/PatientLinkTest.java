package org.homestretch.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PatientLinkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final PatientLink link =
            new PatientLink(1, 2, "hash", "7K3M9QXR", Instant.parse("2026-03-02T08:00:00Z"), MONDAY.plusDays(30));

    @Test
    void ac_6_five_wrong_birth_dates_lock_a_link_until_the_next_day() {
        for (int i = 0; i < 4; i++) {
            link.takeTry(MONDAY);
        }
        assertThat(link.isLockedOn(MONDAY)).isFalse();

        link.takeTry(MONDAY);

        assertThat(link.isLockedOn(MONDAY)).isTrue();
        assertThat(link.isLockedOn(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void ac_6_yesterdays_wrong_tries_do_not_count_today() {
        for (int i = 0; i < 4; i++) {
            link.takeTry(MONDAY);
        }
        link.takeTry(MONDAY.plusDays(1));

        assertThat(link.isLockedOn(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void ac_6_right_birth_dates_never_lock_a_link() {
        for (int i = 0; i < 20; i++) {
            link.takeTry(MONDAY);
            link.giveTryBack();
        }

        assertThat(link.isLockedOn(MONDAY)).isFalse();
    }

    @Test
    void ac_7_a_link_is_open_up_to_its_last_day_unless_revoked() {
        assertThat(link.isOpenOn(MONDAY.plusDays(30))).isTrue();
        assertThat(link.isOpenOn(MONDAY.plusDays(31))).isFalse();

        link.revoke(Instant.parse("2026-03-03T08:00:00Z"));

        assertThat(link.isOpenOn(MONDAY)).isFalse();
    }
}
