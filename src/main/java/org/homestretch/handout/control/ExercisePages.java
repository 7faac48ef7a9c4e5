package org.homestretch.handout.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.entity.Layout;

/** The exercises in the order of the session, on the pages that the layout planned for them. */
final class ExercisePages implements ExerciseLayout.Blocks {

    /** What the compact layout prints above and below its exercises. */
    private static final double COMPACT_HEAD = 46;

    private final List<Item> items;
    private final ExerciseWords words;
    private final ExerciseLayout layout;
    /** Plans try many ways to deal the same blocks out. */
    private final Map<Key, ExerciseBlock> blocks = new HashMap<>();

    ExercisePages(HandoutContent content, HandoutTexts texts, TextMeasure measure) {
        this.items = content.items();
        this.words = new ExerciseWords(texts, measure);
        this.layout = layout(
                content.options().layout(), PageGeometry.of(content.options().paper()));
    }

    private record Key(int exercise, BlockForm form) {}

    private ExerciseLayout layout(Layout wanted, PageGeometry page) {
        return switch (wanted) {
            case STANDARD -> FlowingLayout.standard(this, page);
            case COMPACT -> GridLayout.compact(this, page, page.height() - COMPACT_HEAD);
            case LARGE_PRINT -> FlowingLayout.largePrint(this, page);
            case CARDS -> GridLayout.cards(this, page);
            case THERAPIST -> FlowingLayout.therapistCopy(this, page);
        };
    }

    void addTo(Markup body) {
        for (List<PagePlan.Row> rows : layout.pages()) {
            Markup page = body.add("div", "exercises " + layout.name());
            rows.forEach(row -> row(page.add("div", "row"), row));
        }
    }

    private void row(Markup place, PagePlan.Row row) {
        for (int i = 0; i < row.count(); i++) {
            int exercise = row.first() + i;
            Phrase phase = beginsPhase(exercise) ? words.phase(items.get(exercise)) : null;
            Markup cell = row.count() == 1 && layout.form(row).name().equals("row-wide")
                    ? place
                    : place.add("div", i == 0 ? "cell" : "cell second");
            block(exercise, layout.form(row)).addTo(cell, phase);
        }
        place.add("div", "clear");
    }

    @Override
    public ExerciseBlock block(int exercise, BlockForm form) {
        return blocks.computeIfAbsent(
                new Key(exercise, form), key -> new ExerciseBlock(items.get(exercise), exercise + 1, form, words));
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
