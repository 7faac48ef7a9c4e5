package org.homestretch.handout.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintKind;
import org.w3c.dom.Document;

/** Lays out the pages of a handout: cover and how to use it, exercises, when to stop, diary; and the foot of every page. */
final class HandoutDocument {

    private static final String STYLE = stylesheet();

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Markup html;

    HandoutDocument(HandoutContent content, UnaryOperator<String> printable) {
        this.content = content;
        this.texts = new HandoutTexts(content.language());
        this.html = Markup.page(texts.language(), printable);
    }

    Document build() {
        head();
        Markup body = html.add("body");
        foot(body);
        if (content.extras().kind() == PrintKind.DIARY) {
            new DiarySection(content, texts).addTo(body);
            return html.document();
        }
        new CoverSection(content, texts).addTo(body);
        new ExtrasSection(content, texts).addTo(body);
        GuidanceSection guidance = new GuidanceSection(content, texts);
        if (content.options().has(ContentBlock.HOW_TO_USE)) {
            guidance.addHowToUse(body);
        }
        new ExerciseSection(content, texts).addTo(body.add("div", "exercises"));
        if (content.options().has(ContentBlock.WHEN_TO_STOP)) {
            guidance.addWhenToStop(body);
        }
        if (content.options().has(ContentBlock.DIARY)) {
            new DiarySection(content, texts).addTo(body);
        }
        return html.document();
    }

    private void head() {
        Markup head = html.add("head");
        head.add("title").text(texts.text("cover.document", content.patient().name()));
        meta(head, "subject", texts.text("cover.subject", content.version()).text());
        meta(head, "description", content.programTitle());
        meta(head, "author", content.clinic().name());
        head.add("style").text(STYLE);
    }

    private static void meta(Markup head, String name, String value) {
        head.add("meta").with("name", name).with("content", value);
    }

    /** Taken out of the flow by the style sheet and repeated on every page (H-8). */
    private void foot(Markup body) {
        Markup sheet = body.add("div", "foot-sheet");
        if (content.sheetCode() != null) {
            sheet.add("b").text(texts.text("foot.sheet", content.sheetCode().grouped()));
            sheet.text("  ·  ");
        }
        sheet.text(texts.text("foot.version", content.patient().name(), content.version()));
        pageNumber(body.add("div", "foot-page"));
    }

    /** The engine counts the pages; the bundle says where in the sentence the two numbers stand. */
    private void pageNumber(Markup foot) {
        for (String part : texts.text("foot.page", "\u0001page\u0001", "\u0001pages\u0001")
                .text()
                .split("\u0001")) {
            if (part.equals("page") || part.equals("pages")) {
                foot.add("span", "number-of-" + part);
            } else {
                foot.text(part);
            }
        }
    }

    private static String stylesheet() {
        try (InputStream file = HandoutDocument.class.getResourceAsStream("/handout/handout.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
