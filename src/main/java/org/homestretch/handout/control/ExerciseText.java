package org.homestretch.handout.control;

import org.homestretch.handout.control.BlockForm.Kind;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;

/** The words of an exercise in one form, which stay the same whatever the size of its figure. */
final class ExerciseText {

    private static final double NUMBER = 9;
    private static final double LARGE_NUMBER = 15;
    private static final double BESIDE = 5;
    private static final double STEP_GAP = 1.2;

    private final Item item;
    private final BlockForm form;
    private final ExerciseWords words;
    private final Look look;
    private final FigureArrangements figures;
    private final boolean beside;
    private final Columns title;
    private final Stack instructions = Stack.plain();
    private final Stack remarks = Stack.plain();

    /** @param number in the session, from 1 */
    ExerciseText(Item item, int number, BlockForm form, ExerciseWords words, Captions captions) {
        this.item = item;
        this.form = form;
        this.words = words;
        this.look = words.look();
        this.figures = new FigureArrangements(item, form.figureWidth() - 2 * form.padding(), captions);
        this.beside = form.beside() && !figures.isEmpty();
        this.title = title(number);
        instructions.add(dosage(), 3);
        if (form.steps() && !item.steps().isEmpty()) {
            words.beforeSteps(item).ifPresent(remark -> instructions.add(remark(remark), 2));
            Stack steps = new Lists(look).steps(item.steps(), item.language(), words.texts(), width(), STEP_GAP);
            instructions.add(steps, 0);
        }
        words.remarks(item).stream()
                .filter(remark -> form.steps() || remark.isNote())
                .forEach(remark -> remarks.add(remark(remark), 1.5));
    }

    /** Whether an exercise of that form has these words. */
    boolean suits(BlockForm other) {
        return form.hasWordsOf(other);
    }

    /** Of the instructions, in millimeters. */
    private double width() {
        return beside ? form.inner() - form.figureWidth() - BESIDE : form.inner();
    }

    private Columns title(int number) {
        TextStyle style = look.heading(form.title());
        double indent = look.isLarge() ? LARGE_NUMBER : NUMBER;
        Role role = form.kind() == Kind.IN_PHASE ? Role.H3 : Role.H2;
        return Columns.of(Tag.of(role))
                .add(Paragraph.of(Role.SPAN, style, words.texts().language()).add(String.valueOf(number)), indent, 0)
                .add(
                        Paragraph.of(Role.SPAN, style, new Phrase(item.title(), item.language())),
                        form.inner() - indent,
                        0);
    }

    private Block dosage() {
        TextStyle style = look.strong().sized(form.dosage());
        Paragraph sentence = Paragraph.of(Role.PARAGRAPH, style, words.dosage(item));
        if (form.kind() == Kind.PLAIN) {
            return sentence;
        }
        return new Framed(
                sentence, Frame.padding(1.6, 3, 1.6).filled(look.tint()).lineAtStart(look.accent(), 1.2));
    }

    private Block remark(ExerciseWords.Remark remark) {
        Paragraph sentence = Paragraph.of(
                        Role.PARAGRAPH, look.body(), remark.label().language())
                .add(remark.label(), look.strong())
                .add(": ")
                .add(remark.sentence());
        return remark.isNote() ? new Framed(sentence, Frame.padding(1, 3, 1).lineAtStart(look.accent(), 1)) : sentence;
    }

    FigureArrangements figures() {
        return figures;
    }

    Block title() {
        return title;
    }

    /** The dose, and the steps if the form has them. */
    Stack instructions() {
        return instructions;
    }

    /** Breathing, what to take care of, and the therapist's note; empty if there is nothing to say. */
    Stack remarks() {
        return remarks;
    }

    /** With the figures at the side on which the language begins; below them if that is not wanted or there are none. */
    Block beside(Block figures) {
        return Columns.plain().add(figures, form.figureWidth(), 0).add(instructions, width(), BESIDE);
    }

    boolean isBeside() {
        return beside;
    }
}
