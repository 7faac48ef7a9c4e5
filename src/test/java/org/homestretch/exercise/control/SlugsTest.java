package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.exercise.entity.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Chair twist, chair-twist",
        "'  Child''s pose (copy) ', childs-pose-copy",
        "Dehnung für Gesäß & Hüfte, dehnung-fur-gesa-hufte",
        "تمرين, exercise"
    })
    void l_30_the_slug_is_made_from_the_title(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void l_30_a_long_title_leaves_room_for_a_number() {
        assertThat(Slugs.of("a very ".repeat(20)).length()).isLessThan(Exercise.SLUG_MAX - 4);
    }
}
