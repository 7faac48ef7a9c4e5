package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.typeset.Canvas;
import org.homestretch.handout.control.typeset.Direction;
import org.homestretch.handout.control.typeset.Fonts;
import org.homestretch.handout.control.typeset.Laid;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Spot;
import org.homestretch.handout.control.typeset.Tag;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TaggedFile;

/** Writes the pages of one handout into a file, alone or among others. */
final class HandoutWriter {

    /** Between the edge of what a page holds and its foot, in millimeters. */
    private static final double ABOVE_FOOT = 3;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Setting setting;
    private final PageGeometry page;
    private final Tag part;

    HandoutWriter(HandoutContent content, Fonts fonts) {
        this.content = content;
        this.texts = new HandoutTexts(content.language());
        this.setting = new Setting(fonts, Direction.isFromRight(texts.language()));
        this.page = PageGeometry.of(content.options());
        this.part = Tag.of(Role.PART, texts.language());
    }

    /** The places of its boxes. */
    List<Spot> writeTo(TaggedFile file) {
        List<Laid> pages = new HandoutPages(content, texts, setting).laid();
        FootSection foot = new FootSection(content, texts, page.width());
        List<Spot> spots = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            int before = spots.size();
            try (Canvas canvas = file.page(page.paper().width(), page.paper().height(), number, spots)) {
                canvas.open(part);
                pages.get(number - 1).draw(canvas, PageGeometry.SIDE_MARGIN, PageGeometry.TOP_MARGIN);
                canvas.closeTag();
                draw(foot, canvas, number, pages.size());
                if (spots.size() > before && content.sheetCode() != null) {
                    PageCodes.draw(canvas, page.paper(), new PageCode(content.sheetCode(), number, pages.size()));
                }
            }
        }
        return spots;
    }

    private void draw(FootSection foot, Canvas canvas, int number, int pages) {
        double top = page.paper().height() - page.foot() + ABOVE_FOOT;
        canvas.decorate(foot.block(number, pages).lay(setting, page.width()), PageGeometry.SIDE_MARGIN, top);
    }

    /** The back of a last page, so that nobody's handout begins on the paper of somebody else's (H-37). */
    void writeEmptyPage(TaggedFile file) {
        Paragraph words = Paragraph.of(Role.PARAGRAPH, new Look(content).body(), texts.text("batch.empty"));
        try (Canvas canvas = file.page(page.paper().width(), page.paper().height(), 1, new ArrayList<>())) {
            canvas.open(part);
            words.lay(setting, page.width()).draw(canvas, PageGeometry.SIDE_MARGIN, PageGeometry.TOP_MARGIN);
            canvas.closeTag();
        }
    }
}
