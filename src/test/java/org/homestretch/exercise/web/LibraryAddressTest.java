package org.homestretch.exercise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Limit;
import org.junit.jupiter.api.Test;

class LibraryAddressTest {

    @Test
    void l_28_an_address_brings_back_what_was_typed_and_chosen() {
        LibraryChoice choice = new LibraryChoice();
        choice.setText("knee & hip");
        choice.setRegions(new BodyRegion[] {BodyRegion.LOWER_BACK, BodyRegion.HIP});
        choice.setCategories(new Category[] {Category.STATIC_STRETCH});
        choice.setLimits(new Limit[] {Limit.NO_FLOOR});

        assertThat(LibraryAddress.of(choice))
                .isEqualTo("?q=knee+%26+hip&kind=static-stretch&region=lower-back+hip&only=no-floor");
        LibraryChoice again = LibraryAddress.read(
                Map.of("q", "knee & hip", "kind", "static-stretch", "region", "lower-back hip", "only", "no-floor"));
        assertThat(again.getText()).isEqualTo("knee & hip");
        assertThat(again.getRegions()).containsExactlyInAnyOrder(BodyRegion.LOWER_BACK, BodyRegion.HIP);
        assertThat(again.has(Category.STATIC_STRETCH)).isTrue();
        assertThat(again.has("NO_FLOOR")).isTrue();
        assertThat(again.has(Limit.FAVORITES)).isFalse();
    }

    @Test
    void l_28_nothing_chosen_needs_no_address_and_unknown_values_are_passed_over() {
        assertThat(LibraryAddress.of(new LibraryChoice())).isEmpty();
        assertThat(LibraryAddress.read(Map.of("region", "moon", "only", "")).isEmpty())
                .isTrue();
    }
}
