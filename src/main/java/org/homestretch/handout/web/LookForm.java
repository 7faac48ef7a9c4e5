package org.homestretch.handout.web;

import java.io.Serializable;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;

/** Layout, paper and colors while they are chosen. */
public class LookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Layout layout;
    private Paper paper;
    private Palette palette;

    LookForm(Layout layout, Paper paper, Palette palette) {
        this.layout = layout;
        this.paper = paper;
        this.palette = palette;
    }

    static LookForm of(PrintOptions options) {
        return new LookForm(options.layout(), options.paper(), options.palette());
    }

    /** The same choice of language and content blocks with this look. */
    PrintOptions in(PrintOptions options) {
        return options.with(layout).with(paper).with(palette);
    }

    public Layout getLayout() {
        return layout;
    }

    public void setLayout(Layout layout) {
        this.layout = layout;
    }

    /** Null for the one that is usual in the clinic's country, where that can be chosen. */
    public Paper getPaper() {
        return paper;
    }

    public void setPaper(Paper paper) {
        this.paper = paper;
    }

    public Palette getPalette() {
        return palette;
    }

    public void setPalette(Palette palette) {
        this.palette = palette;
    }
}
