package org.homestretch.handout.control.typeset;

/** A picture or a photo with words for people who cannot see it. */
public final class Figure implements Block {

    private final double width;
    private final double height;
    private final Drawing drawing;

    /** Puts it on a page. */
    private interface Drawing {
        void draw(Canvas canvas, double left, double top, boolean fromRight);
    }

    private Figure(double width, double height, Drawing drawing) {
        this.width = width;
        this.height = height;
        this.drawing = drawing;
    }

    /** @param width in millimeters; the height follows from the picture */
    public static Figure of(Picture picture, Phrase description, double width) {
        Tag tag = Tag.figure(description.text(), description.language());
        double height = width / picture.aspect();
        return new Figure(
                width, height, (canvas, left, top, fromRight) -> canvas.picture(tag, picture, left, top, width));
    }

    /**
     * With that many of its frames beside each other, from the side on which the language begins.
     *
     * @param width in millimeters; the height follows from the picture
     */
    public static Figure of(Picture picture, int columns, Phrase description, double width) {
        Tag tag = Tag.figure(description.text(), description.language());
        double height = width / picture.aspectOf(columns);
        return new Figure(width, height, (canvas, left, top, fromRight) -> {
            if (columns == picture.columns() && !(fromRight && columns > 1)) {
                canvas.picture(tag, picture, left, top, width);
            } else {
                canvas.frames(tag, picture, columns, fromRight, left, top, width);
            }
        });
    }

    public static Figure of(PhotoFile photo, Phrase description, double width, double height) {
        Tag tag = Tag.figure(description.text(), description.language());
        return new Figure(
                width, height, (canvas, left, top, fromRight) -> canvas.photo(tag, photo, left, top, width, height));
    }

    @Override
    public Laid lay(Setting setting, double available) {
        double indent = setting.fromRight() ? available - width : 0;
        return new Laid(height) {
            @Override
            public void draw(Canvas canvas, double left, double top) {
                drawing.draw(canvas, left + indent, top, setting.fromRight());
            }
        };
    }
}
