package org.homestretch.handout.control;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.handout.control.PageCode.Corner;
import org.homestretch.handout.entity.GridBox.Place;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.SheetCode;

/** An A4 page of a diary that came back as a picture: finds the corners, and with them every place on the page. */
final class ScannedPage {

    private static final int DARK = 140;

    private final BufferedImage picture;
    private final PageCode code;
    private final Map<Corner, Point2D> centers;

    private ScannedPage(BufferedImage picture, PageCode code, Map<Corner, Point2D> centers) {
        this.picture = picture;
        this.code = code;
        this.centers = centers;
    }

    /** The page as a scanner delivers it: turned clockwise around its middle, scaled, on gray. */
    static BufferedImage turned(BufferedImage page, double degrees, double scale) {
        double angle = Math.toRadians(degrees);
        double width =
                scale * (Math.abs(page.getWidth() * Math.cos(angle)) + Math.abs(page.getHeight() * Math.sin(angle)));
        double height =
                scale * (Math.abs(page.getWidth() * Math.sin(angle)) + Math.abs(page.getHeight() * Math.cos(angle)));
        BufferedImage scan = new BufferedImage((int) width + 40, (int) height + 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = scan.createGraphics();
        canvas.setColor(new Color(0xd8d8d8));
        canvas.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getTranslateInstance(scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        place.rotate(angle);
        place.scale(scale, scale);
        place.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        canvas.drawImage(page, place, null);
        canvas.dispose();
        return scan;
    }

    static ScannedPage read(BufferedImage picture) {
        Map<Corner, Point2D> centers = new EnumMap<>(Corner.class);
        PageCode code = null;
        for (Result found : find(picture)) {
            String text = found.getText();
            code = new PageCode(
                    new SheetCode(text.substring(2, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            centers.put(Corner.valueOf(text.substring(14)), center(found.getResultPoints()));
        }
        return new ScannedPage(picture, code, centers);
    }

    /** The page codes in the picture. */
    static List<Result> find(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            Result[] found = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            return Stream.of(found)
                    .filter(result -> result.getText().startsWith(PageCode.FORMAT))
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    /** Of the finder patterns below left and above right: the middle of the code. */
    private static Point2D center(ResultPoint... patterns) {
        return new Point2D.Double(
                (patterns[0].getX() + patterns[2].getX()) / 2, (patterns[0].getY() + patterns[2].getY()) / 2);
    }

    PageCode code() {
        return code;
    }

    Set<Corner> corners() {
        return centers.keySet();
    }

    /** By how many degrees the page lies turned clockwise, from -180 to 180. */
    double turnedBy() {
        Point2D from = centers.get(Corner.A);
        Point2D to = centers.get(Corner.B);
        return Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
    }

    /** Whether all four sides of the box's frame are dark. */
    boolean isFramed(Place place) {
        double line = 0.17;
        return isDark(place.x() + place.width() / 2, place.y() + line)
                && isDark(place.x() + place.width() / 2, place.y() + place.height() - line)
                && isDark(place.x() + line, place.y() + place.height() / 2)
                && isDark(place.x() + place.width() - line, place.y() + place.height() / 2);
    }

    /** Whether nothing is written into the box. */
    boolean isEmpty(Place place) {
        return Stream.of(0.3, 0.5, 0.7)
                .allMatch(share -> !isDark(place.x() + share * place.width(), place.y() + share * place.height()));
    }

    /** The darkest of the pixels around that point of the page, in millimeters. */
    private boolean isDark(double x, double y) {
        Point2D at = onPicture(x, y);
        int darkest = 255;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int rgb = picture.getRGB((int) Math.round(at.getX()) + dx, (int) Math.round(at.getY()) + dy);
                darkest = Math.min(darkest, rgb >> 8 & 0xff);
            }
        }
        return darkest < DARK;
    }

    /** Between the centers of the three codes A, B and D every place of the page is found. */
    private Point2D onPicture(double x, double y) {
        double half = PageCodes.EDGE + PageCodes.SIDE * PageCodes.MODULE / 2;
        double right = (x - half) / (Paper.A4.width() - 2 * half);
        double down = (y - half) / (Paper.A4.height() - 2 * half);
        Point2D a = centers.get(Corner.A);
        Point2D b = centers.get(Corner.B);
        Point2D d = centers.get(Corner.D);
        return new Point2D.Double(
                a.getX() + right * (b.getX() - a.getX()) + down * (d.getX() - a.getX()),
                a.getY() + right * (b.getY() - a.getY()) + down * (d.getY() - a.getY()));
    }
}
