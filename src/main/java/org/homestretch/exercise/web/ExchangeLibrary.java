package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.exercise.boundary.ImportPreview;
import org.homestretch.exercise.boundary.LibraryExchange;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ImportRow;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The manager takes the library out as a document, and takes documents of other clinics in. */
@Named
@ViewScoped
public class ExchangeLibrary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DOCUMENT_NAME = "homestretch-library.yaml";
    private static final String SCHEMA_NAME = "homestretch-library-1.schema.json";

    @Inject
    LibraryExchange exchange;

    private String names = "";
    private transient Part upload;
    private byte[] document;
    private ImportPreview preview;

    public void exportAll() throws IOException {
        send(exchange.exportAll(), DOCUMENT_NAME);
    }

    public void exportOwn() throws IOException {
        send(exchange.exportOwn(), DOCUMENT_NAME);
    }

    /** Slugs and codes share one field: nothing is lost by looking for each name among both. */
    public void exportChosen() throws IOException {
        List<String> chosen = Stream.of(names.split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        send(exchange.exportChosen(chosen, chosen), DOCUMENT_NAME);
    }

    public void schema() throws IOException {
        send(exchange.schema(), SCHEMA_NAME);
    }

    private static void send(String text, String name) throws IOException {
        Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), name, true);
    }

    /** Checks the uploaded document and shows what its import would do. */
    public void check() throws IOException {
        try (InputStream in = upload.getInputStream()) {
            document = in.readNBytes(LibraryExchange.DOCUMENT_MAX + 1);
        }
        preview = exchange.preview(document);
    }

    /** Imports what the preview shows. */
    public void take() {
        exchange.take(document, preview);
        Messages.addGlobalInfo(Faces.getResourceBundle("exerciseText").getString("exchange.done"));
        forget();
    }

    public void forget() {
        document = null;
        preview = null;
    }

    /** The entries that change something, then the others. */
    public List<ImportRow> getRows() {
        List<ImportRow> rows = new ArrayList<>(preview.rows());
        rows.sort((one, other) -> one.effect().compareTo(other.effect()));
        return rows;
    }

    /** A problem as a sentence. */
    public String sentence(ExchangeProblem problem) {
        String pattern = Faces.getResourceBundle("exerciseText").getString("exchange.problem." + problem.key());
        return MessageFormat.format(pattern, problem.arguments().toArray());
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names == null ? "" : names;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
