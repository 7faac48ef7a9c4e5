package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureRendererTest {

    private final FigureRenderer renderer = new FigureRenderer();

    static List<String> slugs() throws IOException {
        return FigureSheet.slugs();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void fig_6_a_frame_is_well_formed_small_and_made_of_plain_paths(String slug) {
        for (FigureStyle.Frames frames : FigureStyle.Frames.values()) {
            String svg = svg(slug, FigureStyle.color(slug).with(frames));
            assertThat(elements(svg)).isEqualTo(Set.of("svg", "title", "g", "path"));
            if (frames != FigureStyle.Frames.BOTH) {
                assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(12_000);
            }
        }
    }

    @Test
    void fig_6_the_title_is_escaped_and_the_picture_is_announced_as_one_image() {
        Element root = parsed(svg("squat", FigureStyle.color("Squat <\"chair\"> & hold")));

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getFirstChild().getTextContent()).isEqualTo("Squat <\"chair\"> & hold");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void fig_5_the_mirrored_frame_is_the_mirror_of_the_frame(String slug) {
        Frame frame = Figures.figureOf(slug).orElseThrow().start();
        Figure unmarked = new Figure(slug, List.of(frame));
        FigureStyle style = FigureStyle.color(slug).with(FigureStyle.Frames.START);

        String plain = renderer.svg(unmarked, style);
        String mirrored = renderer.svg(unmarked, style.mirroredIf(true));

        assertThat(viewBox(mirrored)).isEqualTo(viewBox(plain));
        double width = Double.parseDouble(viewBox(plain).split(" ")[2]);
        List<Double> starts = starts(plain);
        List<Double> reversed = starts(mirrored).stream().map(x -> width - x).toList();
        assertThat(reversed).hasSameSizeAs(starts);
        for (int i = 0; i < starts.size(); i++) {
            assertThat(reversed.get(i)).isBetween(starts.get(i) - 0.21, starts.get(i) + 0.21);
        }
    }

    @Test
    void all_frames_of_a_figure_have_the_same_crop() {
        FigureStyle style = FigureStyle.color("Child's pose").with(FigureStyle.Frames.START);

        assertThat(viewBox(svg("squat", style))).isEqualTo(viewBox(svg("squat", style.with(FigureStyle.Frames.END))));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void every_palette_draws_the_same_shapes_in_its_own_colors(Palette palette) {
        String svg = svg("squat", FigureStyle.color("Squat").with(palette));

        assertThat(svg).contains(palette.fill(Ink.SKIN, false)).contains(palette.fill(Ink.SKIN, true));
        assertThat(starts(svg)).isEqualTo(starts(svg("squat", FigureStyle.color("Squat"))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fig_8_joints_lie_in_the_picture_where_the_pose_file_has_them(boolean mirrored) {
        Figure squat = Figures.figureOf("squat").orElseThrow();
        FigureStyle style = FigureStyle.color("Squat").mirroredIf(mirrored);
        JointMap map = renderer.joints(squat, style);

        assertThat(Double.parseDouble(viewBox(renderer.svg(squat, style)).split(" ")[2]))
                .isCloseTo(map.width(), within(0.06));
        assertThat(map.frames()).hasSize(2);
        Point knee = Posing.skeleton(squat.end()).limb(LimbName.NEAR_LEG).joint();
        JointMap.PosedFrame end = map.frames().get(1);
        JointMap.Joint drawn = end.joints().stream()
                .filter(joint -> joint.limb().equals("near leg") && joint.part().equals("knee"))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.x()).isBetween(map.width() / 2, map.width());
        assertThat(end.poseX(drawn.x(), drawn.y())).isCloseTo(knee.x(), within(0.001));
        assertThat(end.poseY(drawn.x(), drawn.y())).isCloseTo(knee.y(), within(0.001));
    }

    @Test
    void skin_and_clothes_are_a_choice_in_color_and_print_alike_in_gray() {
        Look other = new Look(Look.SkinTone.BROWN, Look.Clothes.PLUM);
        FigureStyle color = FigureStyle.color("Squat");

        assertThat(svg("squat", color.with(other)))
                .contains(other.color(Ink.SKIN), other.color(Ink.SHIRT))
                .doesNotContain(Look.USUAL.color(Ink.SKIN), Look.USUAL.color(Ink.SHIRT));
        assertThat(svg("squat", color.with(Palette.GRAY).with(other)))
                .isEqualTo(svg("squat", color.with(Palette.GRAY)));
    }

    private String svg(String slug, FigureStyle style) {
        return renderer.svg(Figures.figureOf(slug).orElseThrow(), style);
    }

    private static String viewBox(String svg) {
        return parsed(svg).getAttribute("viewBox");
    }

    /** The x at which each path begins, which no rounding of relative steps touches. */
    private static List<Double> starts(String svg) {
        List<Double> starts = new ArrayList<>();
        NodeList paths = parsed(svg).getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            String data = ((Element) paths.item(i)).getAttribute("d");
            starts.add(Double.parseDouble(data.substring(1).split("(?<=\\d)(?=-)|[ a-z]")[0]));
        }
        return Collections.unmodifiableList(starts);
    }

    private static Set<String> elements(String svg) {
        Set<String> names = new TreeSet<>();
        Element root = parsed(svg);
        names.add(root.getTagName());
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(((Element) all.item(i)).getTagName());
        }
        return names;
    }

    private static Element parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }
}
