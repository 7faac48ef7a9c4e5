package org.homestretch.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private final IdleWatch idle = new IdleWatch();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @BeforeEach
    void signIn() {
        idle.calendar = new ClinicCalendar() {
            @Override
            public Instant now() {
                return now;
            }
        };
        idle.used();
    }

    @Test
    void ac_8_a_session_is_locked_after_fifteen_minutes_without_use() {
        pass(Duration.ofMinutes(15));
        assertThat(idle.isLocked()).isFalse();

        pass(Duration.ofSeconds(1));
        assertThat(idle.isLocked()).isTrue();
    }

    @Test
    void ac_8_use_keeps_it_open_but_does_not_open_a_locked_one() {
        pass(Duration.ofMinutes(14));
        idle.used();
        pass(Duration.ofMinutes(14));
        assertThat(idle.isLocked()).isFalse();

        pass(Duration.ofMinutes(2));
        idle.used();
        assertThat(idle.isLocked()).isTrue();
    }

    @Test
    void ac_8_the_password_opens_it_again() {
        pass(Duration.ofHours(1));
        idle.unlock();

        assertThat(idle.isLocked()).isFalse();
    }

    @Test
    void ac_8_after_twelve_hours_it_is_over_however_much_it_was_used() {
        for (int i = 0; i < 72; i++) {
            pass(Duration.ofMinutes(10));
            idle.used();
        }
        assertThat(idle.isOver()).isFalse();

        pass(Duration.ofMinutes(1));
        assertThat(idle.isOver()).isTrue();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
