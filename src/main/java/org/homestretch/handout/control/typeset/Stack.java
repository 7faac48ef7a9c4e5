package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;

/** Blocks below each other. */
public final class Stack implements Block {

    private final Tag tag;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param after space below the block, if another one follows
     * @param keepsNext whether it is never the last of a page
     * @param together whether it is split only if it is higher than a page
     */
    record Entry(Block block, double after, boolean keepsNext, boolean together) {}

    private Stack(Tag tag) {
        this.tag = tag;
    }

    /** Blocks that have nothing in common but their place. */
    public static Stack plain() {
        return new Stack(null);
    }

    /** Blocks that are one element of the structure. */
    public static Stack of(Tag tag) {
        return new Stack(tag);
    }

    public Stack add(Block block, double after) {
        entries.add(new Entry(block, after, false, false));
        return this;
    }

    /** Stays on the same page with the beginning of what follows. */
    public Stack addHeading(Block block, double after) {
        entries.add(new Entry(block, after, true, true));
        return this;
    }

    /** Moves to the next page as a whole rather than being split. */
    public Stack addTogether(Block block, double after) {
        entries.add(new Entry(block, after, false, true));
        return this;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public Laid lay(Setting setting, double width) {
        List<LaidStack.Part> parts = new ArrayList<>();
        double top = 0;
        for (Entry entry : entries) {
            Laid laid = entry.block().lay(setting, width);
            parts.add(new LaidStack.Part(laid, top, entry.keepsNext(), entry.together()));
            top += laid.height() + entry.after();
        }
        return new LaidStack(tag, parts);
    }
}
