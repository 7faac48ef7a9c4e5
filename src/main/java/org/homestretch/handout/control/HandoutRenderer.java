package org.homestretch.handout.control;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.SheetCode;
import org.w3c.dom.Document;

/**
 * Prints handouts as tagged PDF files that conform to PDF/UA-1 and PDF/A-2a (H-3). Holds the fonts, so that one renderer
 * serves many handouts; safe for use by several threads.
 */
@ApplicationScoped
public class HandoutRenderer {

    private static final byte[] COLOR_PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Homestretch";
    /** The engine resolves relative addresses against it; nothing is ever read from there. */
    private static final String NO_PLACE = "about:blank";

    private static final List<String> PHOTOS = List.of("data:image/jpeg;base64,", "data:image/png;base64,");

    private final HandoutFonts fonts;

    public HandoutRenderer() {
        this("/fonts/");
    }

    HandoutRenderer(String fontFolder) {
        this.fonts = new HandoutFonts(fontFolder);
    }

    /** @throws MissingFontException if a font is not in the application (H-10) */
    public RenderedHandout render(HandoutContent content) {
        // The engine describes every step of its work otherwise, patient names included.
        XRLog.setLoggingEnabled(false);
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // The XML services of the platform at once, instead of a search through all libraries for each file.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return rendered(content);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private RenderedHandout rendered(HandoutContent content) {
        Letters letters = new Letters(fonts);
        Document page = new HandoutDocument(content, letters).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument();
                EmbeddedFonts embedded = new EmbeddedFonts(fonts, file);
                PdfBoxRenderer engine =
                        engine(page, file, bytes, builder -> embedded.registerWith(builder, letters.used()))) {
            engine.createPDFWithoutClosing();
            List<GridBox> boxes = GridBoxes.of(engine);
            markPages(file, 0, file.getNumberOfPages(), boxes, content.sheetCode());
            file.save(bytes);
            return RenderedHandout.of(
                    bytes.toByteArray(),
                    file.getNumberOfPages(),
                    new HandoutTexts(content.language()).language(),
                    boxes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a handout is written to memory only", impossible);
        }
    }

    /**
     * Prints handouts as one file, each beginning on a right-hand page (H-37).
     *
     * @param contents all written in the same direction
     * @param alone the same handouts as they were printed each by itself; their pages are the same
     */
    public RenderedBatch renderTogether(List<HandoutContent> contents, List<RenderedHandout> alone) {
        XRLog.setLoggingEnabled(false);
        Letters letters = new Letters(fonts);
        Document page = new BatchDocument(
                        contents, alone.stream().map(RenderedHandout::pageCount).toList(), letters)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument();
                EmbeddedFonts embedded = new EmbeddedFonts(fonts, file);
                PdfBoxRenderer engine =
                        engine(page, file, bytes, builder -> embedded.registerWith(builder, letters.used()))) {
            engine.createPDFWithoutClosing();
            markPages(file, contents, alone);
            file.save(bytes);
            return new RenderedBatch(bytes.toByteArray(), file.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a batch is written to memory only", impossible);
        }
    }

    private static void markPages(PDDocument file, List<HandoutContent> contents, List<RenderedHandout> alone)
            throws IOException {
        int before = 0;
        for (int i = 0; i < contents.size(); i++) {
            RenderedHandout handout = alone.get(i);
            before += before % 2; // an empty left-hand page
            markPages(
                    file,
                    before,
                    handout.pageCount(),
                    handout.boxes(),
                    contents.get(i).sheetCode());
            before += handout.pageCount();
        }
    }

    /** Whether handouts in these languages can be in one file: all are written in the same direction. */
    public static boolean canShareFile(Collection<Locale> languages) {
        return languages.stream().map(Markup::isFromRight).distinct().count() <= 1;
    }

    /** Whoever gets a diary back must see which sheet and page it is (H-31); a draft is no sheet. */
    private static void markPages(PDDocument file, int before, int pages, List<GridBox> boxes, SheetCode sheet)
            throws IOException {
        if (sheet == null) {
            return;
        }
        Set<Integer> withBoxes =
                boxes.stream().map(box -> box.place().page()).collect(Collectors.toCollection(TreeSet::new));
        for (int page : withBoxes) {
            PageCodes.draw(file, before + page - 1, new PageCode(sheet, page, pages));
        }
    }

    private static PdfBoxRenderer engine(
            Document page, PDDocument file, OutputStream bytes, Consumer<PdfRendererBuilder> fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, NO_PLACE)
                .usePDDocument(file)
                .useSVGDrawer(new PictureDrawer(file))
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOR_PROFILE)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .withProducer(PRODUCER)
                .toStream(bytes);
        fonts.accept(builder);
        denyEverythingOutside(builder);
        return builder.buildPdfRenderer();
    }

    /** H-9: the engine gets nothing but the photos that stand in the page itself. */
    private static void denyEverythingOutside(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> isInThePage(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> isInThePage(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> isInThePage(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static boolean isInThePage(String address) {
        return PHOTOS.stream().anyMatch(address::startsWith);
    }
}
