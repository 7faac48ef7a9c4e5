package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.entity.Layout;

/** The exercises in the order of the session, on the pages that the layout planned for them. */
final class ExercisePages implements ExerciseLayout.Blocks {

    private static final double AFTER_HEAD = 4;

    private final List<Item> items;
    private final ExerciseWords words;
    private final Captions captions;
    private final Setting setting;
    private final Stack head;
    private final FootSection foot;
    private final PageGeometry page;
    /** Height that the head takes on the first page, with the space below it. */
    private final double above;

    private final ExerciseLayout layout;
    /** Of each exercise: plans try many ways to deal them out, with figures of several sizes and the same words. */
    private final List<List<ExerciseText>> texts;

    /** @param head what stands above the first exercise; it may be empty */
    ExercisePages(HandoutContent content, ExerciseWords words, Setting setting, Stack head) {
        this.items = content.items();
        this.texts = items.stream()
                .<List<ExerciseText>>map(item -> new ArrayList<>())
                .toList();
        this.words = words;
        this.captions = new Captions(words.texts(), words.look(), setting);
        this.setting = setting;
        this.head = head;
        this.foot = new FootSection(
                content, words.texts(), PageGeometry.of(content.options()).width());
        this.page = PageGeometry.of(content.options());
        this.above = head.isEmpty() ? 0 : head.lay(setting, page.width()).height() + AFTER_HEAD;
        this.layout = layout(content.options().layout());
    }

    private ExerciseLayout layout(Layout wanted) {
        return switch (wanted) {
            case STANDARD -> FlowingLayout.standard(this, page);
            case COMPACT -> GridLayout.compact(this, page, above);
            case LARGE_PRINT -> FlowingLayout.largePrint(this, page);
            case CARDS -> GridLayout.cards(this, page, above);
            case THERAPIST -> FlowingLayout.therapistCopy(this, page, above);
        };
    }

    /** What is left below the last exercise, less the space before what follows there. */
    double roomBelow() {
        List<List<PagePlan.Row>> pages = layout.pages();
        double room = page.height() - (pages.size() == 1 ? above : 0);
        for (PagePlan.Row row : pages.get(pages.size() - 1)) {
            room -= ExerciseLayout.height(this, row, layout.form(row)) + layout.rowGap();
        }
        return room;
    }

    /**
     * A chapter for each page.
     *
     * @param below what stands below the last exercise; it may be empty
     */
    List<Stack> pages(Stack below) {
        double room = below.isEmpty() ? 0 : below.lay(setting, page.width()).height() + layout.rowGap();
        ExerciseLayout filled = layout.filled(room);
        List<Stack> pages = new ArrayList<>();
        for (List<PagePlan.Row> rows : filled.pages()) {
            Stack page = Stack.plain();
            if (pages.isEmpty() && !head.isEmpty()) {
                page.add(head, AFTER_HEAD);
            }
            rows.forEach(row -> page.addTogether(row(row, filled), layout.rowGap()));
            pages.add(page);
        }
        if (!below.isEmpty()) {
            pages.get(pages.size() - 1).addTogether(below, 0);
        }
        return pages;
    }

    private Block row(PagePlan.Row row, ExerciseLayout filled) {
        Columns cells = Columns.plain();
        for (int exercise = row.first(); exercise < row.first() + row.count(); exercise++) {
            BlockForm form = filled.form(row, exercise);
            cells.add(block(exercise, form), form.width(), layout.gutter());
        }
        return cells;
    }

    private Block block(int exercise, BlockForm form) {
        ExerciseText text = text(exercise, form);
        return new ExerciseBlock(items.get(exercise), text, form, words, foot)
                .block(beginsPhase(exercise) ? words.phase(items.get(exercise)) : null);
    }

    private ExerciseText text(int exercise, BlockForm form) {
        for (ExerciseText known : texts.get(exercise)) {
            if (known.suits(form)) {
                return known;
            }
        }
        ExerciseText text = new ExerciseText(items.get(exercise), exercise + 1, form, words, captions);
        texts.get(exercise).add(text);
        return text;
    }

    @Override
    public double height(int exercise, BlockForm form) {
        return block(exercise, form).lay(setting, form.width()).height();
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public boolean beginsPhase(int exercise) {
        return exercise == 0
                || items.get(exercise - 1).phase() != items.get(exercise).phase();
    }
}
