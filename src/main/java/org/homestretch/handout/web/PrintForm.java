package org.homestretch.handout.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;

/** How one handout is wanted while it is chosen, for the print and for its preview alike (H-34, H-43, H-44). */
public class PrintForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PrintOptions usual;
    private LookForm look;
    private List<ContentBlock> blocks;
    private String nextVisit;

    /** @param usual how the member of staff prints anyway */
    PrintForm(PrintOptions usual) {
        startWith(usual);
    }

    /** Begins anew with another choice; the line about the next visit stays as it was typed. */
    final void startWith(PrintOptions options) {
        usual = options;
        look = LookForm.of(options);
        blocks = new ArrayList<>(options.blocks());
    }

    /** What is wanted now. Nobody goes home without knowing when to stop. */
    public PrintOrder order() {
        EnumSet<ContentBlock> wanted = EnumSet.of(ContentBlock.WHEN_TO_STOP);
        wanted.addAll(blocks);
        return PrintOrder.of(look.in(usual).with(wanted), nextVisit);
    }

    /** Whether it looks as the member of staff prints anyway. */
    public boolean isUsual() {
        return usual.equals(order().options());
    }

    public LookForm getLook() {
        return look;
    }

    public List<ContentBlock> getBlocks() {
        return blocks;
    }

    public void setBlocks(List<ContentBlock> blocks) {
        this.blocks = blocks;
    }

    public String getNextVisit() {
        return nextVisit;
    }

    public void setNextVisit(String nextVisit) {
        this.nextVisit = nextVisit;
    }
}
