package org.homestretch.handout.control;

import org.homestretch.handout.control.BlockForm.Kind;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.WithFoot;

/** One exercise as a block that is not split if it can be avoided (H-5). */
final class ExerciseBlock {

    private static final double GAP = 3;
    private static final double TITLE_GAP = 2.5;
    private static final double PHASE_GAP = 2;
    /** Stands where no phase begins, so that titles beside each other are on one line. */
    private static final String NO_PHASE = "\u00a0";

    private final ExerciseText text;
    private final BlockForm form;
    private final Look look;
    private final ExerciseWords words;
    private final FootSection foot;
    private final Stack body = Stack.plain();

    ExerciseBlock(Item item, ExerciseText text, BlockForm form, ExerciseWords words, FootSection foot) {
        this.text = text;
        this.form = form;
        this.words = words;
        this.foot = foot;
        this.look = words.look();
        body.addHeading(text.title(), TITLE_GAP);
        if (text.figures().isEmpty()) {
            body.add(text.instructions(), GAP);
        } else if (text.isBeside()) {
            body.add(text.beside(figures(item)), GAP);
        } else {
            body.add(figures(item), GAP);
            body.add(text.instructions(), GAP);
        }
        if (!text.remarks().isEmpty()) {
            body.add(text.remarks(), 0);
        }
    }

    private Block figures(Item item) {
        FigureArrangements figures = text.figures();
        FigureGroup group = figures.in(form.figureHeight());
        return group.block(group.fitting(figures.width(), form.figureHeight()), words.description(item));
    }

    /** @param phase the name of the phase that begins here, or null */
    Block block(Phrase phase) {
        if (form.kind() == Kind.CARD) {
            return card();
        }
        return new Framed(
                form.phase() ? underPhase(phase) : body, Frame.padding(2, 0, 0).lineAbove(look.accent(), 0.5));
    }

    /** Once it is cut out, it has lost the foot of its page (H-62). */
    private Block card() {
        double padding = form.padding();
        return new Framed(
                new WithFoot(body, foot.ofCard(), GAP, form.least() - 2 * padding),
                Frame.padding(padding, padding, padding).toCut(look.softInk(), 0.3));
    }

    private Stack underPhase(Phrase phase) {
        Paragraph name = phase == null
                ? Paragraph.of(Role.PARAGRAPH, look.phase(), words.texts().language())
                        .add(NO_PHASE)
                : Paragraph.of(Role.H2, look.phase(), phase);
        return Stack.plain().addHeading(name, PHASE_GAP).add(body, 0);
    }
}
