package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.typeset.Laid;
import org.homestretch.handout.control.typeset.Pages;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintKind;

/**
 * The pages of one patient's handout: cover or head, how to use it, exercises, when to stop, what there is to read, diary.
 * Cards and the therapist's copy have the exercises only (H-22).
 */
final class HandoutPages {

    private static final double SECTION_GAP = 6;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Setting setting;
    private final Look look;
    private final PageGeometry page;
    private final GuidanceSection guidance;
    private final List<Stack> chapters = new ArrayList<>();

    HandoutPages(HandoutContent content, HandoutTexts texts, Setting setting) {
        this.content = content;
        this.texts = texts;
        this.setting = setting;
        this.look = new Look(content);
        this.page = PageGeometry.of(content.options());
        this.guidance = new GuidanceSection(content, texts, look, setting, page);
    }

    /** What stands on each page. */
    List<Laid> laid() {
        if (content.extras().kind() == PrintKind.DIARY) {
            diary();
        } else {
            switch (content.options().layout()) {
                case STANDARD, LARGE_PRINT -> withCover();
                case COMPACT -> onOnePage();
                case CARDS, THERAPIST -> exercises(head());
            }
        }
        return Pages.of(chapters, setting, page.width(), page.height());
    }

    /** How to use the sheet is read before the first session: on the cover, or, where that is full, on a page after it. */
    private void withCover() {
        Stack cover = Stack.plain();
        new CoverSection(content, texts, look, page.width()).addTo(cover);
        new ExtrasSection(content, texts, look, page.width()).addTo(cover);
        Stack use = howToUse();
        boolean onCover = height(cover) + CoverSection.AFTER + height(use) <= page.height();
        if (onCover) {
            cover.add(use, 0);
        }
        add(cover);
        Stack stop = whenToStop();
        Stack reading = reading();
        boolean withStop = !onCover && fits(use, stop);
        boolean withReading = !onCover && !withStop && fits(use, reading);
        if (!onCover) {
            add(withStop ? below(use, stop) : withReading ? below(use, reading) : use);
        }
        exercises(Stack.plain());
        addFurther(withStop ? Stack.plain() : stop, withReading ? Stack.plain() : reading);
    }

    private void onOnePage() {
        Stack head = head();
        new ExtrasSection(content, texts, look, page.width()).addNextVisit(head);
        exercises(head);
        Stack use = howToUse();
        Stack stop = whenToStop();
        Stack reading = reading();
        if (!fits(use, stop) && fits(use, reading)) {
            add(below(use, reading));
            addFurther(stop, Stack.plain());
        } else {
            addFurther(below(use, stop), reading);
        }
    }

    /** Whether both share a page. */
    private boolean fits(Stack upper, Stack lower) {
        return height(upper) + SECTION_GAP + height(lower) <= page.height();
    }

    /** On the same page if there is room. */
    private static Stack below(Stack upper, Stack lower) {
        Stack both = Stack.plain();
        if (!upper.isEmpty()) {
            both.add(upper, SECTION_GAP);
        }
        if (!lower.isEmpty()) {
            both.addTogether(lower, SECTION_GAP);
        }
        return both;
    }

    /** What there is to read follows when to stop, on the same page if there is room, and the diary on its own. */
    private void addFurther(Stack stop, Stack reading) {
        add(below(stop, reading));
        if (content.options().has(ContentBlock.DIARY)) {
            diary();
        }
    }

    private Stack reading() {
        return new ReadingSection(content, texts, look, page.width()).block();
    }

    private Stack head() {
        return Stack.plain().add(new HeadSection(content, texts, look, page.width()).block(), 3);
    }

    private void exercises(Stack head) {
        chapters.addAll(new ExercisePages(content, new ExerciseWords(texts, look), setting, head).pages());
    }

    /** Empty if it is not wanted. */
    private Stack howToUse() {
        return content.options().has(ContentBlock.HOW_TO_USE) ? guidance.howToUse() : Stack.plain();
    }

    /** Empty if it is not wanted. */
    private Stack whenToStop() {
        return content.options().has(ContentBlock.WHEN_TO_STOP) ? guidance.whenToStop() : Stack.plain();
    }

    private void diary() {
        add(new DiarySection(content, texts, look, setting, page).pages());
    }

    private void add(Stack chapter) {
        if (!chapter.isEmpty()) {
            chapters.add(chapter);
        }
    }

    private double height(Stack block) {
        return block.lay(setting, page.width()).height();
    }
}
