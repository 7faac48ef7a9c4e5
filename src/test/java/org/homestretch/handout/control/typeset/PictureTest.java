package org.homestretch.handout.control.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H-9, H-10 and H-20: what of an SVG picture gets into a handout. */
class PictureTest {

    @Test
    void h_20_a_path_becomes_drawing_operators_with_two_decimals() {
        assertThat(operators("<path fill='#000' d='M1.5-2.25 l.004 10.126H100z'/>"))
                .isEqualTo("0.0 0.0 0.0 rg\n1.5 -2.25 m 1.5 7.88 l 100 7.88 l h f\n");
    }

    @Test
    void h_20_a_picture_begins_at_the_corner_of_its_view_box() {
        Picture picture = Picture.of(
                        "<svg viewBox='-10 5 20 40'><line x1='-10' y1='5' x2='10' y2='45' stroke='#fff'/></svg>")
                .orElseThrow();
        assertThat(picture.aspect()).isEqualTo(0.5);
        assertThat(unpacked(picture)).contains("0 0 m 20 40 l ");
    }

    @Test
    void groups_hand_their_pen_on_to_what_they_hold() {
        assertThat(operators("<g fill='none' stroke='#ff0000' stroke-width='3' stroke-linecap='round'>"
                        + "<g stroke='#00f'><path d='M0 0L1 1'/></g><path d='M2 2L3 3'/></g>"))
                .isEqualTo("0.0 0.0 1.0 RG\n3 w\n1 J 1 j\n0 0 m 1 1 l S\n1.0 0.0 0.0 RG\n2 2 m 3 3 l S\n");
    }

    @ParameterizedTest
    @CsvSource({"#12345g", "#ggg", "url(#a)", "red", "#1234", "''"})
    void h_9_what_is_no_plain_color_paints_nothing(String color) {
        assertThat(operators("<rect width='5' height='5' fill=\"" + color + "\"/>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>* { fill: red }</style>",
                "<image href='file:///etc/passwd' width='5' height='5'/>",
                "<a href='https://example.org'><rect width='5' height='5'/></a>",
                "<defs><g><rect width='5' height='5'/></g></defs>",
                "<svg viewBox='0 0 1 1'><rect width='5' height='5'/></svg>"
            })
    void h_9_what_is_no_shape_is_not_drawn_nor_what_it_holds(String element) {
        assertThat(operators(element)).isEmpty();
        assertThat(operators(element + "<rect width='5' height='5'/>")).endsWith("f\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<svg",
                "<svg>",
                "<svg/>",
                "<svg viewBox='0 0 0 5'/>",
                "<svg viewBox='0 0 x 5'/>",
                "<svg viewBox='0 0 5 5'>",
                "<svg viewBox='0 0 5 5'><g></svg></g>",
                "<svg viewBox='0 0 5 5'/><svg viewBox='0 0 5 5'/>",
                "<svg viewBox='0 0 5 5'><path d='M0 0L1'/></svg>",
                "<svg viewBox='0 0 5 5'><path d='L'/></svg>",
                "<svg viewBox='0 0 5 5'><path d='A 1 1 0 0 0 1 1'/></svg>",
                "<svg viewBox='0 0 5 5'><path d='M1234567890123456 0'/></svg>",
                "<svg viewBox='0 0 5 5'><path d=M0></svg>",
                "<svg viewBox='0 0 5 5'><path d='M0 0/></svg>",
                "<svg viewBox='0 0 5 5'></svg x='1'>",
                "<svg viewBox='0 0 5 5'><!-- --></svg>",
                "<?xml version='1.0'?><svg viewBox='0 0 5 5'/>",
                "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg viewBox='0 0 5 5'/>",
                "</svg><svg viewBox='0 0 5 5'/>"
            })
    void h_10_what_is_not_well_formed_or_no_picture_is_refused_as_a_whole(String source) {
        assertThat(Picture.of(source)).isEmpty();
    }

    private static String operators(String elements) {
        return unpacked(
                Picture.of("<svg viewBox='0 0 100 100'>" + elements + "</svg>").orElseThrow());
    }

    private static String unpacked(Picture picture) {
        try (InflaterInputStream packed = new InflaterInputStream(new ByteArrayInputStream(picture.operators()))) {
            return new String(packed.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
