package org.homestretch.handout.control;

import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.PrintKind;

/**
 * The pages of one patient's handout: cover or head, how to use it, exercises, when to stop, diary; and the foot of every
 * page. Cards and the therapist's copy have the exercises only (H-22).
 */
final class HandoutPages {

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final TextMeasure measure;

    HandoutPages(HandoutContent content, HandoutTexts texts, TextMeasure measure) {
        this.content = content;
        this.texts = texts;
        this.measure = measure;
    }

    void addTo(Markup body) {
        Markup handout = body.add("div", "handout " + styleClass());
        foot(handout);
        if (content.extras().kind() == PrintKind.DIARY) {
            new DiarySection(content, texts).addTo(handout);
            return;
        }
        head(handout);
        new ExercisePages(content, texts, measure).addTo(handout);
        if (isForThePatientAtHome()) {
            guidance(handout);
        }
    }

    private String styleClass() {
        return switch (content.options().layout()) {
            case LARGE_PRINT -> "large-print";
            case COMPACT -> "one-page";
            default -> "usual";
        };
    }

    private boolean isForThePatientAtHome() {
        return content.options().layout() != Layout.CARDS && content.options().layout() != Layout.THERAPIST;
    }

    private void head(Markup handout) {
        switch (content.options().layout()) {
            case STANDARD, LARGE_PRINT -> {
                new CoverSection(content, texts).addTo(handout);
                new ExtrasSection(content, texts).addTo(handout);
                if (content.options().has(ContentBlock.HOW_TO_USE)) {
                    new GuidanceSection(content, texts).addHowToUse(handout);
                }
            }
            case COMPACT -> {
                new HeadSection(content, texts).addTo(handout);
                new ExtrasSection(content, texts).addNextVisit(handout);
            }
            default -> new HeadSection(content, texts).addTo(handout);
        }
    }

    private void guidance(Markup handout) {
        if (content.options().layout() == Layout.COMPACT && content.options().has(ContentBlock.HOW_TO_USE)) {
            new GuidanceSection(content, texts).addHowToUse(handout.add("div", "new-page"));
        }
        if (content.options().has(ContentBlock.WHEN_TO_STOP)) {
            new GuidanceSection(content, texts).addWhenToStop(handout);
        }
        new ReadingSection(content, texts).addTo(handout);
        if (content.options().has(ContentBlock.DIARY)) {
            new DiarySection(content, texts).addTo(handout);
        }
    }

    /** Taken out of the flow by the style sheet and repeated on every page (H-8). */
    private void foot(Markup handout) {
        Markup sheet = handout.add("div", "foot-sheet");
        if (content.sheetCode() != null) {
            sheet.add("b").text(texts.text("foot.sheet", content.sheetCode().grouped()));
            sheet.text("  ·  ");
        }
        sheet.text(texts.text("foot.version", content.patient().name(), content.version()));
        pageNumber(handout.add("div", "foot-page"));
    }

    /** The engine counts the pages; the bundle says where in the sentence the two numbers stand. */
    private void pageNumber(Markup foot) {
        Phrase sentence = texts.text("foot.page", "|page|", "|pages|");
        Markup spoken = foot.add("span").in(sentence.language());
        for (String part : sentence.text().split("\\|")) {
            if (part.equals("page") || part.equals("pages")) {
                spoken.add("span", "number-of-" + part);
            } else {
                spoken.text(part);
            }
        }
    }
}
