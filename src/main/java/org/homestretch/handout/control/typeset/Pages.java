package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.control.typeset.Laid.Split;

/** Deals blocks out to pages of one height. */
public final class Pages {

    private Pages() {}

    /**
     * What stands on each page.
     *
     * @param chapters each of which begins on a new page
     */
    public static List<Laid> of(List<? extends Block> chapters, Setting setting, double width, double height) {
        List<Laid> pages = new ArrayList<>();
        for (Block chapter : chapters) {
            Laid rest = chapter.lay(setting, width);
            while (rest.height() > height + Lengths.ROUNDING) {
                Optional<Split> split = rest.split(height, true);
                if (split.isEmpty()) {
                    break;
                }
                pages.add(split.get().fitting());
                rest = split.get().rest();
            }
            pages.add(rest);
        }
        return pages;
    }
}
