package org.homestretch.exercise.control.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Many figures on one PNG, each with its slug, painted from the same shapes as the SVG. */
final class ContactSheets {

    private static final int COLUMNS = 6;
    private static final int ROWS = 5;
    private static final int CELL = 400;
    private static final int LABEL = 26;

    private final Graphics2D paper;
    private final Palette palette;

    private ContactSheets(Graphics2D paper, Palette palette) {
        this.paper = paper;
        this.palette = palette;
    }

    static void write(Path folder, String name, List<Figure> figures, Palette palette) throws IOException {
        int each = COLUMNS * ROWS;
        for (int from = 0; from < figures.size(); from += each) {
            List<Figure> some = figures.subList(from, Math.min(from + each, figures.size()));
            BufferedImage image = sheet(some, palette);
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve(name + "-" + (from / each + 1) + ".png").toFile());
        }
    }

    private static BufferedImage sheet(List<Figure> figures, Palette palette) {
        int rows = (figures.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage image = new BufferedImage(COLUMNS * CELL, rows * (CELL + LABEL), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ContactSheets sheet = new ContactSheets(paper, palette);
        for (int i = 0; i < figures.size(); i++) {
            sheet.figure(figures.get(i), i % COLUMNS * CELL, i / COLUMNS * (CELL + LABEL));
        }
        paper.dispose();
        return image;
    }

    private void figure(Figure figure, int left, int top) {
        Layout layout = Layout.of(figure, FigureStyle.color(figure.slug()).with(palette));
        double scale = (CELL - 16) / Math.max(layout.width(), layout.height());
        AffineTransform place = AffineTransform.getTranslateInstance(
                left + (CELL - scale * layout.width()) / 2, top + (CELL - scale * layout.height()) / 2);
        place.scale(scale, scale);
        for (int i = 0; i < layout.shown().size(); i++) {
            layout.drawing(i).strokes().forEach(stroke -> paint(stroke, place, scale));
        }
        paper.setColor(Color.DARK_GRAY);
        paper.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        paper.drawString(figure.slug(), left + 8, top + CELL + 18);
    }

    private void paint(Drawing.Stroke stroke, AffineTransform place, double scale) {
        Shape shape = place.createTransformedShape(stroke.shape());
        if (stroke.paint() == Drawing.Paint.OUTLINED || stroke.paint() == Drawing.Paint.FILLED) {
            paper.setColor(Color.decode(palette.fill(stroke.ink(), stroke.far())));
            paper.fill(shape);
        }
        if (stroke.paint() != Drawing.Paint.FILLED) {
            boolean line = stroke.paint() == Drawing.Paint.LINE;
            paper.setColor(Color.decode(
                    line ? palette.fill(stroke.ink(), stroke.far()) : palette.edge(stroke.ink(), stroke.far())));
            paper.setStroke(
                    new BasicStroke((float) (stroke.width() * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(shape);
        }
    }
}
