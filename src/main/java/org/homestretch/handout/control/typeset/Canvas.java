package org.homestretch.handout.control.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.homestretch.handout.control.typeset.StructureTree.Element;
import org.homestretch.handout.control.typeset.StructureTree.PageContents;

/**
 * One page of a file. Lengths are in millimeters from its upper left corner. Whatever is drawn belongs to an element of the
 * structure or is decoration, which readers aloud leave out.
 */
public final class Canvas implements AutoCloseable {

    private static final double LINE = 0.2;
    private static final Ink LINE_INK = Ink.of("#b9bec3");

    private final TaggedFile file;
    private final PageStream stream;
    private final PageContents contents;
    private final int number;
    private final List<Spot> spots;
    private final Deque<Element> open = new ArrayDeque<>();
    /** Of the content that is being drawn. */
    private Tag content;

    private boolean decorating;
    /** While everything is decoration, whatever its tags say. */
    private boolean silent;

    /**
     * @param number of the page within the handout, from 1
     * @param spots collects what is found on it
     */
    Canvas(TaggedFile file, PageStream stream, PageContents contents, int number, List<Spot> spots) {
        this.file = file;
        this.stream = stream;
        this.contents = contents;
        this.number = number;
        this.spots = spots;
        open.push(file.structure().document());
    }

    /** What follows is part of that element, until it is closed. */
    public void open(Tag tag) {
        if (silent) {
            return;
        }
        end();
        open.push(file.structure().element(tag, open.peek()));
    }

    public void closeTag() {
        if (silent) {
            return;
        }
        end();
        open.pop();
    }

    /** What is drawn is part of that element, or of the one that is open if there is no tag. */
    void within(Tag tag, Runnable drawing) {
        if (tag == null) {
            drawing.run();
            return;
        }
        open(tag);
        drawing.run();
        closeTag();
    }

    /** Draws what is repeated on every page and read on none. */
    public void decorate(Laid laid, double left, double top) {
        decoration();
        silent = true;
        laid.draw(this, left, top);
        silent = false;
    }

    /** What is drawn next is content of that element: the one that is open, or a child of it. */
    void belongsTo(Tag tag) {
        if (silent || content == tag) {
            return;
        }
        end();
        Element owner = file.structure().element(tag, open.peek());
        stream.beginContent(tag.role().type(), contents.add(owner));
        content = tag;
    }

    /** What is drawn next is decoration. */
    PageStream decoration() {
        if (!decorating) {
            end();
            stream.beginDecoration();
            decorating = true;
        }
        return stream;
    }

    private void end() {
        if (content != null || decorating) {
            stream.endContent();
            content = null;
            decorating = false;
        }
    }

    void text(Segment segment, double left, double baseline) {
        TextStyle style = segment.run().style();
        boolean turned = segment.read() != null && content != null;
        if (turned) {
            stream.beginReading(segment.read());
        }
        stream.text(segment.shown(), file.font(segment.family(), style.bold()), style, left, baseline);
        if (turned) {
            stream.endContent();
        }
    }

    void picture(Tag tag, Picture picture, double left, double top, double width) {
        figure(tag, left, top, width, width / picture.aspect());
        PDFormXObject form = file.form(picture);
        double scale = PageStream.points(width) / picture.width();
        stream.object(form, scale, scale, left, top + width / picture.aspect());
    }

    /**
     * Each frame is the same object of the file behind a window that shows no other. A thin line parts frames that begin at the
     * right, for what is drawn in their corners would meet.
     */
    void frames(Tag tag, Picture picture, int columns, boolean fromRight, double left, double top, double width) {
        figure(tag, left, top, width, width / picture.aspectOf(columns));
        PDFormXObject form = file.form(picture);
        double scale = width / columns / picture.frameWidth();
        double wide = picture.frameWidth() * scale;
        double high = picture.frameHeight() * scale;
        List<Area> lines = new ArrayList<>();
        for (int frame = 0; frame < picture.frames(); frame++) {
            int column = fromRight ? columns - 1 - frame % columns : frame % columns;
            Area window = new Area(left + column * wide, top + frame / columns * high, wide, high);
            double x = window.left() - frame % picture.columns() * wide;
            double y = window.top() - frame / picture.columns() * high;
            stream.behind(
                    window,
                    () -> stream.object(
                            form, PageStream.points(scale), PageStream.points(scale), x, y + picture.height() * scale));
            if (fromRight && frame % columns > 0) {
                lines.add(new Area(window.left() + wide - LINE / 2, window.top(), LINE, high));
            }
        }
        if (!lines.isEmpty()) {
            fill(LINE_INK, lines);
        }
    }

    void photo(Tag tag, PhotoFile photo, double left, double top, double width, double height) {
        figure(tag, left, top, width, height);
        stream.object(file.photo(photo), PageStream.points(width), PageStream.points(height), left, top + height);
    }

    private void figure(Tag tag, double left, double top, double width, double height) {
        belongsTo(tag);
        StructureTree.box(
                file.structure().element(tag, open.peek()),
                PageStream.points(left),
                stream.up(top + height),
                PageStream.points(left + width),
                stream.up(top));
    }

    /** Decoration without words. */
    public void fill(Ink ink, List<Area> areas) {
        PageStream page = decoration();
        areas.forEach(area -> page.rectangle(area.left(), area.top(), area.width(), area.height()));
        page.fill(ink);
    }

    /** In millimeters from the upper left corner of the page. */
    public record Area(double left, double top, double width, double height) {}

    /** Notes where something lies. */
    void spot(Object name, double left, double top, double width, double height) {
        spots.add(new Spot(name, number, left, top, width, height));
    }

    @Override
    public void close() {
        end();
        stream.close();
    }
}
