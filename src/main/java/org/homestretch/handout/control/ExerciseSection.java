package org.homestretch.handout.control;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.program.entity.Phase;

/** The exercises in the order of the session, each on one page with its figure, dosage and steps. */
final class ExerciseSection {

    /** From this shape on a figure shows several positions in a row and gets the width of the page. */
    private static final double WIDE = 2.2;

    private static final double WIDE_WIDTH = 174;
    private static final double WIDE_HEIGHT = 46;
    private static final double NARROW_WIDTH = 76;
    private static final double NARROW_HEIGHT = 60;

    /** Around each of several photos. */
    private static final double GAP = 4;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final DosageWords dosageWords;

    ExerciseSection(HandoutContent content, HandoutTexts texts) {
        this.content = content;
        this.texts = texts;
        this.dosageWords = new DosageWords(texts);
    }

    void addTo(Markup body) {
        Phase before = null;
        for (int i = 0; i < content.items().size(); i++) {
            Item item = content.items().get(i);
            Markup exercise = body.add("div", "exercise");
            if (item.phase() != before) {
                // Inside the block that is never split, so that no heading is left alone at the foot of a page.
                exercise.add("h2").text(texts.text("phase." + item.phase()));
            }
            exercise(exercise, item, i + 1);
            before = item.phase();
        }
    }

    private void exercise(Markup exercise, Item item, int number) {
        exercise.add("h3").text(texts.text("exercise.heading", number, item.title()));
        exercise.add("p", "dosage").text(dosageWords.phrase(item.dosage(), item.side(), item.schedule()));
        Optional<Picture> picture = item.drawing().map(Figure::svg).flatMap(Picture::of);
        picture.ifPresent(drawn -> figure(exercise, item, drawn));
        List<Photo> photos = item.drawing().map(Figure::photos).orElse(List.of());
        photos(exercise, photos);
        boolean beside = picture.filter(drawn -> drawn.aspect() < WIDE).isPresent() || isNarrow(photos);
        steps(exercise.add("div", beside ? "beside" : "steps"), item.steps());
        exercise.add("div", "clear");
        remark(
                exercise,
                "breathing",
                Optional.ofNullable(item.breathing()).stream().toList());
        remark(exercise, "caution", item.cautions());
        remark(exercise, "note", Optional.ofNullable(item.note()).stream().toList());
    }

    private void figure(Markup exercise, Item item, Picture picture) {
        boolean wide = picture.aspect() >= WIDE;
        double widest = wide ? WIDE_WIDTH : NARROW_WIDTH;
        double highest = wide ? WIDE_HEIGHT : NARROW_HEIGHT;
        double width = Math.min(widest, highest * picture.aspect());
        Phrase description = item.drawing()
                .map(Figure::description)
                .filter(words -> !words.isBlank())
                .map(words -> new Phrase(words, item.language()))
                .orElseGet(() -> texts.text("exercise.figure", item.title()));
        exercise.add("div", wide ? "figure wide" : "figure").add(picture, description, width);
    }

    private static boolean isNarrow(List<Photo> photos) {
        return photos.size() == 1 && photos.get(0).aspect() < WIDE;
    }

    /** One beside the steps, several in a row above them. */
    private static void photos(Markup exercise, List<Photo> photos) {
        if (photos.isEmpty()) {
            return;
        }
        boolean narrow = isNarrow(photos);
        double widest = narrow ? NARROW_WIDTH : (WIDE_WIDTH - GAP * photos.size()) / photos.size();
        double highest = narrow ? NARROW_HEIGHT : WIDE_HEIGHT;
        Markup row = exercise.add("div", narrow ? "figure" : "figure wide");
        for (Photo photo : photos) {
            double width = Math.min(widest, highest * photo.aspect());
            row.add("img", "photo")
                    .with(
                            "src",
                            "data:" + photo.contentType() + ";base64,"
                                    + Base64.getEncoder().encodeToString(photo.bytes()))
                    .with("alt", photo.description())
                    .size(width, width / photo.aspect());
        }
    }

    private static void steps(Markup words, List<String> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Markup list = words.add("ol");
        steps.forEach(step -> list.add("li").text(step));
    }

    private void remark(Markup words, String kind, List<String> sentences) {
        List<String> spoken =
                sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
        if (!spoken.isEmpty()) {
            Markup remark = words.add("p", kind);
            remark.add("b").text(texts.text("exercise." + kind));
            remark.text(": " + String.join(" ", spoken));
        }
    }
}
