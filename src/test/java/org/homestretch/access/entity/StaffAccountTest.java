package org.homestretch.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffAccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final StaffAccount account =
            new StaffAccount("anna.b", "Anna Berg", Role.THERAPIST, Set.of(1L), "first hash");

    @Test
    void ac_2_a_new_account_must_change_its_password_first() {
        assertThat(account.mustChangePassword()).isTrue();

        account.changePassword("own hash");

        assertThat(account.mustChangePassword()).isFalse();
    }

    @Test
    void ac_3_the_fifth_wrong_password_locks_the_account_for_fifteen_minutes() {
        for (int i = 0; i < 4; i++) {
            account.wrongPassword(NOON);
        }
        assertThat(account.isLockedAt(NOON)).isFalse();

        account.wrongPassword(NOON);

        assertThat(account.isLockedAt(NOON)).isTrue();
        assertThat(account.isLockedAt(NOON.plusSeconds(15 * 60 - 1))).isTrue();
        assertThat(account.isLockedAt(NOON.plusSeconds(15 * 60))).isFalse();
    }

    @Test
    void ac_3_the_right_password_forgets_the_wrong_ones() {
        for (int i = 0; i < 4; i++) {
            account.wrongPassword(NOON);
        }
        account.forgetWrongPasswords();
        account.wrongPassword(NOON);

        assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void an_account_without_a_site_cannot_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> account.describe("Anna", Role.MANAGER, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Anna", "1anna", "anna b", "anna;drop", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void user_names_are_short_lower_case_and_plain(String name) {
        assertThat(StaffAccount.isValidUsername(name)).isFalse();
    }
}
