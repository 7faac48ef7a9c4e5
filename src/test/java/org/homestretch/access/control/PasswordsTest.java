package org.homestretch.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @Test
    void ac_1_a_few_unrelated_words_make_a_password() {
        assertThat(Passwords.isStrong("calm river stone", "anna.b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "password1234", "homestretch!", "xx anna.b xx yy zz"})
    void ac_1_short_uniform_well_known_or_own_names_do_not(String password) {
        assertThat(Passwords.isStrong(password, "anna.b")).isFalse();
    }

    @Test
    void ac_5_a_secret_has_256_random_bits_and_only_its_hash_is_kept() {
        String secret = Secrets.random();

        assertThat(secret).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Secrets.random());
        assertThat(Secrets.hash(secret))
                .hasSize(64)
                .isEqualTo(Secrets.hash(secret))
                .doesNotContain(secret);
    }
}
