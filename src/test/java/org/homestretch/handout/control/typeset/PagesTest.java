package org.homestretch.handout.control.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How blocks are dealt out to pages of 100 by 100 millimeters. */
class PagesTest {

    private static final Setting SETTING = new Setting(new Fonts("/fonts/"), false);
    private static final double SIDE = 100;
    private static final TextStyle STYLE = TextStyle.of(12, Ink.BLACK);

    @Test
    void what_fits_stands_on_one_page() {
        assertThat(heights(Stack.plain().add(new Space(60), 5).add(new Space(35), 5)))
                .containsExactly(100.0);
    }

    @Test
    void what_does_not_fit_goes_on_at_the_top_of_the_next_page() {
        assertThat(heights(Stack.plain().add(new Space(60), 5).add(new Space(50), 0)))
                .containsExactly(60.0, 50.0);
    }

    @Test
    void a_heading_goes_with_what_it_stands_above() {
        Stack chapter =
                Stack.plain().add(new Space(60), 0).addHeading(new Space(10), 2).add(new Space(50), 0);
        assertThat(heights(chapter)).containsExactly(60.0, 62.0);
    }

    @Test
    void h_5_a_block_that_belongs_together_moves_as_a_whole() {
        Stack list = Stack.plain().add(new Space(30), 0).add(new Space(30), 0);
        assertThat(heights(Stack.plain().add(new Space(60), 0).addTogether(list, 0)))
                .containsExactly(60.0, 60.0);
        assertThat(heights(Stack.plain().add(new Space(60), 0).add(list, 0))).containsExactly(90.0, 30.0);
    }

    @Test
    void a_block_that_belongs_together_is_split_when_it_is_higher_than_a_page() {
        Stack list = Stack.plain();
        IntStream.range(0, 7).forEach(i -> list.add(new Space(30), 0));
        assertThat(heights(Stack.plain().addTogether(list, 0))).containsExactly(90.0, 90.0, 30.0);
    }

    @Test
    void a_paragraph_leaves_two_lines_at_least_on_either_page() {
        Paragraph paragraph =
                Paragraph.of(Tag.Role.PARAGRAPH, STYLE, Locale.ENGLISH).add("one two three ".repeat(30));
        int lines = ((LaidLines) paragraph.lay(SETTING, SIDE)).lines().size();
        double line = paragraph.lay(SETTING, SIDE).height() / lines;

        assertThat(onTheSecondPage(paragraph, 1.5 * line))
                .as("room for one line")
                .isEqualTo(lines);
        assertThat(onTheSecondPage(paragraph, (lines - 1) * line))
                .as("one line too many")
                .isEqualTo(2);
    }

    /** How many lines go on there when the first page has that much room left. */
    private static long onTheSecondPage(Paragraph paragraph, double room) {
        double line = paragraph.lay(SETTING, SIDE).height()
                / ((LaidLines) paragraph.lay(SETTING, SIDE)).lines().size();
        return Math.round(heights(Stack.plain().add(new Space(SIDE - room), 0).add(paragraph, 0))
                        .get(1)
                / line);
    }

    @Test
    void columns_are_split_where_each_of_them_can_be() {
        Stack left = Stack.plain().add(new Space(70), 0).add(new Space(70), 0);
        Columns columns = Columns.plain().add(left, 50, 0).add(new Space(20), 50, 0);
        assertThat(heights(Stack.plain().add(columns, 0))).containsExactly(70.0, 70.0);
    }

    @Test
    void a_table_repeats_its_head_and_never_leaves_one_row_alone() {
        Table table = Table.of(List.of(SIDE), new Frame.Edge(Ink.BLACK, 0.3));
        table.row(List.of(new Table.Cell(Tag.Role.COLUMN_HEAD, new Space(10), null, 0)));
        IntStream.range(0, 10).forEach(i -> table.row(List.of(new Table.Cell(Tag.Role.CELL, new Space(10), null, 0))));
        assertThat(heights(Stack.plain().add(table, 0))).containsExactly(90.0, 30.0);
    }

    @Test
    void each_chapter_begins_on_a_new_page() {
        assertThat(Pages.of(List.of(new Space(10), new Space(10)), SETTING, SIDE, SIDE))
                .hasSize(2);
    }

    @Test
    void a_language_from_right_to_left_begins_its_columns_and_tables_at_the_right() {
        assertThat(lefts(false)).containsExactly(7.0, 47.0, 7.0, 57.0);
        assertThat(lefts(true)).containsExactly(87.0, 47.0, 87.0, 37.0);
    }

    /** Of two boxes in columns of 40 and 60 millimeters and of two in a table with columns of 20 and 80. */
    private static List<Double> lefts(boolean fromRight) {
        Setting setting = new Setting(SETTING.fonts(), fromRight);
        Columns columns = Columns.plain().add(box(), 20, 0).add(box(), 20, 20);
        Table table = Table.of(List.of(20.0, 80.0), new Frame.Edge(Ink.BLACK, 0.3))
                .row(List.of(cell(Tag.Role.COLUMN_HEAD), cell(Tag.Role.COLUMN_HEAD)));
        Laid page = Stack.plain().add(columns, 5).add(table, 0).lay(setting, SIDE);
        List<Spot> spots = new ArrayList<>();
        try (TaggedFile file = new TaggedFile(setting.fonts(), new FileProperties("Boxes", "Clinic", Locale.ENGLISH));
                Canvas canvas = file.page(SIDE, SIDE, 1, spots)) {
            page.draw(canvas, 0, 0);
        }
        return spots.stream().map(Spot::left).toList();
    }

    private static Table.Cell cell(Tag.Role role) {
        return new Table.Cell(role, box(), null, 0);
    }

    private static TickBoxes box() {
        return new TickBoxes(List.of("box"), 6, 6, 1, new Frame.Edge(Ink.BLACK, 0.3));
    }

    private static List<Double> heights(Stack chapter) {
        return Pages.of(List.of(chapter), SETTING, SIDE, SIDE).stream()
                .map(Laid::height)
                .map(height -> Math.round(height * 1000) / 1000.0)
                .toList();
    }
}
