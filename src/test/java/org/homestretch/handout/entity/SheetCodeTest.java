package org.homestretch.handout.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.homestretch.handout.entity.MistypedSheetCodeException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20_261_123);

    @Test
    void h_1_every_new_code_is_valid_and_reads_back_as_itself() {
        for (int i = 0; i < 2_000; i++) {
            SheetCode code = SheetCode.random(random);
            assertThat(code.characters()).hasSize(SheetCode.LENGTH).matches("[" + ALPHABET + "]+");
            assertThat(SheetCode.parse(code.grouped())).isEqualTo(code);
        }
    }

    @Test
    void h_1_every_single_wrong_character_is_caught() {
        for (int i = 0; i < 200; i++) {
            String code = SheetCode.random(random).characters();
            for (int place = 0; place < code.length(); place++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != code.charAt(place)) {
                        assertFault(code.substring(0, place) + other + code.substring(place + 1), Fault.CHECK);
                    }
                }
            }
        }
    }

    @Test
    void h_1_every_swap_of_two_different_characters_is_caught() {
        for (int i = 0; i < 500; i++) {
            String code = SheetCode.random(random).characters();
            for (int left = 0; left < code.length(); left++) {
                for (int right = left + 1; right < code.length(); right++) {
                    if (code.charAt(left) != code.charAt(right)) {
                        assertFault(swapped(code, left, right), Fault.CHECK);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k3m-9qx%s", " 7K3M 9QX%s ", "7K3M9QX%s", "7k3m–9qx%s", "7-K-3-M-9-Q-X-%s", "7K3M.9QX%s"})
    void h_2_a_code_is_read_the_way_people_type_it(String typed) {
        SheetCode code = withCheck("7K3M9QX");
        assertThat(SheetCode.parse(typed.formatted(code.characters().substring(7))))
                .isEqualTo(code);
    }

    @Test
    void h_2_look_alike_letters_count_as_digits() {
        SheetCode code = withCheck("10A10B1");
        String check = code.characters().substring(7);
        assertThat(SheetCode.parse("ioal-oBL" + check)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"'', LENGTH", "7K3M-9QX, LENGTH", "7K3M-9QXR-1, LENGTH", "7K3M-9QXU, CHARACTER", "7K3M-9?XR, CHARACTER"
    })
    void what_cannot_be_a_code_says_where_to_look(String typed, Fault fault) {
        assertFault(typed, fault);
    }

    private static SheetCode withCheck(String seven) {
        for (char check : ALPHABET.toCharArray()) {
            try {
                return new SheetCode(seven + check);
            } catch (MistypedSheetCodeException wrongCheck) {
                assertThat(wrongCheck.fault()).isEqualTo(Fault.CHECK);
            }
        }
        throw new AssertionError("no check character fits " + seven);
    }

    private static String swapped(String code, int left, int right) {
        char[] characters = code.toCharArray();
        characters[left] = code.charAt(right);
        characters[right] = code.charAt(left);
        return new String(characters);
    }

    private static void assertFault(String typed, Fault fault) {
        assertThatThrownBy(() -> SheetCode.parse(typed))
                .isInstanceOfSatisfying(
                        MistypedSheetCodeException.class,
                        mistyped -> assertThat(mistyped.fault()).isEqualTo(fault));
    }
}
