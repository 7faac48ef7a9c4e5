package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** What has no place yet, in its order. */
    private final List<Stack> waiting = new ArrayList<>();

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
                case CARDS, THERAPIST -> exercises(head(), List.of());
            }
        }
        return Pages.of(chapters, setting, page.width(), page.height());
    }

    /** How to use the sheet is read before the first session: on the cover, or, where that is full, on a page after it. */
    private void withCover() {
        Stack cover = Stack.plain();
        new CoverSection(content, texts, look, setting, page.width()).addTo(cover);
        new ExtrasSection(content, texts, look, page.width()).addTo(cover);
        Stack use = howToUse();
        Stack reading = reading();
        keep(whenToStop());
        keep(reading);
        double left = roomBelow(cover) - CoverSection.AFTER;
        if (use.isEmpty() || height(use) <= left) {
            add(cover.add(use, 0));
        } else {
            add(below(cover, taken(left, List.of(reading))));
            add(sharing(use));
        }
        exercises(Stack.plain(), List.of(reading));
        further();
    }

    private void onOnePage() {
        Stack head = head();
        new ExtrasSection(content, texts, look, page.width()).addNextVisit(head);
        Stack use = howToUse();
        Stack reading = reading();
        keep(use);
        keep(whenToStop());
        keep(reading);
        exercises(head, List.of(use, reading));
        if (waiting.remove(use)) {
            add(sharing(use));
        }
        further();
    }

    private void keep(Stack section) {
        if (!section.isEmpty()) {
            waiting.add(section);
        }
    }

    /** With what has no place yet below it, if there is room for it. */
    private Stack sharing(Stack upper) {
        Stack lower = taken(roomBelow(upper) - SECTION_GAP, waiting);
        return below(Stack.plain().add(upper, SECTION_GAP), lower);
    }

    private static Stack below(Stack upper, Stack lower) {
        return lower.isEmpty() ? upper : upper.addTogether(lower, 0);
    }

    /** What a chapter leaves of its last page. */
    private double roomBelow(Stack chapter) {
        List<Laid> pages = Pages.of(List.of(chapter), setting, page.width(), page.height());
        return page.height() - pages.get(pages.size() - 1).height();
    }

    /** The first of those that still has no place and is not higher than that; it may be empty. */
    private Stack taken(double room, List<Stack> sections) {
        Optional<Stack> fitting = sections.stream()
                .filter(waiting::contains)
                .filter(section -> height(section) <= room)
                .findFirst();
        fitting.ifPresent(waiting::remove);
        return fitting.orElseGet(Stack::plain);
    }

    /** What still has no place, below each other where there is room for it, and the diary on its own. */
    private void further() {
        Stack chapter = Stack.plain();
        waiting.forEach(section -> chapter.addTogether(section, SECTION_GAP));
        add(chapter);
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

    /** @param below one of which stands below the last exercise if there is room; when to stop is looked for on its own page */
    private void exercises(Stack head, List<Stack> below) {
        ExercisePages pages = new ExercisePages(content, new ExerciseWords(texts, look), setting, head);
        chapters.addAll(pages.pages(taken(pages.roomBelow(), below)));
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
