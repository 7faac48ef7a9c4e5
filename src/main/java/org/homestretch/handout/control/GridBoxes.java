package org.homestretch.handout.control;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.GridBox.Place;

/** Finds where the boxes of the diary lie on the pages that were laid out (H-32). */
final class GridBoxes {

    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;
    private static final double TO_HUNDREDTHS = 100;

    private GridBoxes() {}

    static List<GridBox> of(PdfBoxRenderer engine) {
        return engine.findPagePositionsByID(BoxId.PATTERN).stream()
                .map(found -> box(found, engine))
                .toList();
    }

    private static GridBox box(PagePosition<?> found, PdfBoxRenderer engine) {
        BoxId id = BoxId.parse(found.getId());
        double pageHeight =
                engine.getPdfDocument().getPage(found.getPageNo()).getMediaBox().getHeight();
        return new GridBox(
                id.itemKey(),
                id.day(),
                id.slot(),
                new Place(
                        found.getPageNo() + 1,
                        millimeters(found.getX()),
                        millimeters(pageHeight - found.getY() - found.getHeight()),
                        millimeters(found.getWidth()),
                        millimeters(found.getHeight())));
    }

    private static double millimeters(double points) {
        return Math.round(points * MILLIMETERS_PER_POINT * TO_HUNDREDTHS) / TO_HUNDREDTHS;
    }
}
