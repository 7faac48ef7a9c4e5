package org.homestretch.handout.control;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.handout.control.HandoutContent.Item;

/** One exercise as a block that is never split (H-5): what it says, how high it gets, and its markup. */
final class ExerciseBlock {

    private static final double PHASE = 9;
    private static final double NUMBER = 9;
    private static final double STEP_NUMBER = 7;
    private static final double GAP = 3;
    private static final double PANEL = 4;
    private static final double STEP_GAP = 1.2;
    private static final double BESIDE = 5;

    private final Item item;
    private final int number;
    private final BlockForm form;
    private final ExerciseWords words;
    private final FigureRow figures;
    private final double height;

    ExerciseBlock(Item item, int number, BlockForm form, ExerciseWords words) {
        this.item = item;
        this.number = number;
        this.form = form;
        this.words = words;
        this.figures = new FigureRow(item, form.figureWidth(), form.figureHeight());
        this.height = measured(words.measure());
    }

    /** In millimeters. */
    double height() {
        return height;
    }

    private double measured(TextMeasure measure) {
        double head = measure.height(item.title(), form.title(), FontFamily.BOLD, form.width() - NUMBER) + GAP;
        String dose = words.dosage(item).text();
        double dosage = measure.height(dose, form.dosage(), FontFamily.BOLD, wordsWidth() - 2 * PANEL) + PANEL + GAP;
        double stepWidth = wordsWidth() - STEP_NUMBER;
        double steps = steps().stream()
                .mapToDouble(step -> measure.height(step, form.body(), FontFamily.NORMAL, stepWidth) + STEP_GAP)
                .sum();
        double remarks = remarks()
                .mapToDouble(remark ->
                        measure.height(remark.text(), form.body(), FontFamily.NORMAL, form.width() - PANEL) + GAP)
                .sum();
        double figure = figures.isEmpty() ? 0 : figures.height() + GAP;
        double middle = isBeside() ? Math.max(figure, dosage + steps) : figure + dosage + steps;
        return (form.phase() ? PHASE : 0) + head + middle + remarks + GAP;
    }

    private boolean isBeside() {
        return form.beside() && !figures.isEmpty();
    }

    private double wordsWidth() {
        return isBeside() ? form.width() - form.figureWidth() - BESIDE : form.width();
    }

    private List<String> steps() {
        return form.steps() ? item.steps() : List.of();
    }

    private Stream<ExerciseWords.Remark> remarks() {
        return words.remarks(item).filter(remark -> form.steps() || remark.isNote());
    }

    /** @param phase the name of the phase that begins here, or null */
    void addTo(Markup place, Phrase phase) {
        Markup block = place.add("div", "exercise " + form.name());
        if (form.phase()) {
            if (phase == null) {
                block.add("div", "no-phase").text("\u00a0");
            } else {
                block.add("h2", "phase").text(phase);
            }
        }
        Markup title = block.add(form.heading(), "title");
        title.add("span", "number").text(String.valueOf(number));
        title.add("span", "named").text(new Phrase(item.title(), item.language()));
        if (!figures.isEmpty()) {
            figures.addTo(
                    block.add("div", isBeside() ? "figures aside" : "figures"), words.description(item), words.texts());
        }
        Markup text = isBeside() ? block.add("div", "beside") : block;
        text.add("p", "dosage").text(words.dosage(item));
        steps(text);
        block.add("div", "clear");
        remarks().forEach(remark -> remark.addTo(block));
    }

    private void steps(Markup text) {
        if (steps().isEmpty()) {
            return;
        }
        Markup list = text.add("ol").in(item.language());
        for (int i = 0; i < steps().size(); i++) {
            Markup step = list.add("li");
            step.add("span", "step").text(words.texts().number(i + 1) + ".");
            step.add("span", "said").text(steps().get(i));
        }
    }
}
