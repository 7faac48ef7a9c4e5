package org.homestretch.handout.control.typeset;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the shapes of an SVG picture and nothing else of it: no script, style sheet, text, image or reference can get from
 * a picture into a handout, because there is nothing here that would take it (H-9).
 */
final class PictureReader {

    private final Tags tags;
    /** Of the groups that we are in. */
    private final Deque<Pen> pens = new ArrayDeque<>();
    /** The names of all elements that we are in. */
    private final Deque<String> open = new ArrayDeque<>();

    private PictureWriter drawing;

    private PictureReader(String source) {
        this.tags = new Tags(source);
    }

    /** Empty if it is not well formed or no picture. */
    static Optional<Picture> read(String source) {
        try {
            return Optional.of(new PictureReader(source).picture());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Picture picture() {
        while (tags.next()) {
            if (tags.opens()) {
                open(tags.name(), tags.attributes());
            }
            if (tags.closes()) {
                close(tags.name());
            }
        }
        if (drawing == null || !open.isEmpty()) {
            throw new IllegalArgumentException("no whole picture");
        }
        return drawing.picture();
    }

    private void open(String name, Map<String, String> attributes) {
        if (open.isEmpty()) {
            begin(name, attributes);
        } else if (pens.size() == open.size()) {
            if (name.equals("g")) {
                pens.push(pens.peek().with(attributes));
            } else {
                ShapeReader.shape(name, attributes)
                        .ifPresent(shape -> drawing.draw(shape, pens.peek().with(attributes)));
            }
        }
        open.push(name);
    }

    private void begin(String name, Map<String, String> attributes) {
        double[] box = numbers(attributes.get("viewBox"));
        if (drawing != null || !name.equals("svg") || box.length != 4 || box[2] <= 0 || box[3] <= 0) {
            throw new IllegalArgumentException("not one picture with a size");
        }
        drawing = new PictureWriter(box[0], box[1], box[2], box[3]);
        double[] frames = numbers(attributes.get("data-frames"));
        if (frames.length == 2 && Math.min(frames[0], frames[1]) >= 1) {
            drawing.frames((int) frames[0], (int) frames[1]);
        }
        pens.push(Pen.USUAL.with(attributes));
    }

    private void close(String name) {
        if (open.isEmpty() || !open.peek().equals(name)) {
            throw new IllegalArgumentException("a picture whose elements overlap");
        }
        if (pens.size() == open.size()) {
            pens.pop();
        }
        open.pop();
    }

    private static double[] numbers(String list) {
        return list == null
                ? new double[0]
                : Arrays.stream(list.strip().split("[\\s,]+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
