package org.homestretch.handout.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.homestretch.handout.control.typeset.DirectWriter;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many handouts of four tagged pages (cover, four exercises, when to stop) a second, with a heap of 64 MB, beside the
 * stock engine and beside the bare words written with PDFBox. Run with {@code mvn -Pbenchmark -Dbenchmark=Handout}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx64m", "-Duser.timezone=UTC", "-Djava.awt.headless=true"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class HandoutBenchmark {

    private HandoutContent content;
    private HandoutRenderer renderer;
    private StockEngine stock;
    private DirectWriter direct;

    @Setup(Level.Trial)
    public void prepare() {
        content = fourPages();
        renderer = new HandoutRenderer();
        RenderedHandout handout = renderer.render(content);
        System.out.printf("%n%d pages, %d bytes%n", handout.pageCount(), handout.pdf().length);
        stock = new StockEngine(content);
        System.out.printf("stock engine: %d pages, %d bytes%n", pages(stock.print()), stock.print().length);
        direct = new DirectWriter(DirectWriter.words(handout.pdf()));
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static HandoutContent fourPages() {
        PrintOptions options =
                PrintOptions.usual(Locale.ENGLISH).with(EnumSet.of(ContentBlock.HOW_TO_USE, ContentBlock.WHEN_TO_STOP));
        return LibraryHandouts.of(4, "Anna Novák", options);
    }

    @Benchmark
    public byte[] handouts() {
        return renderer.render(content).pdf();
    }

    @Benchmark
    @Threads(2)
    public byte[] handoutsOnTwoThreads() {
        return renderer.render(content).pdf();
    }

    @Benchmark
    public byte[] stockEngine() {
        return stock.print();
    }

    /** Two documents of the stock engine at once do not fit into the heap of the others. */
    @Benchmark
    @Threads(2)
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx256m", "-Duser.timezone=UTC", "-Djava.awt.headless=true"})
    public byte[] stockEngineOnTwoThreads() {
        return stock.print();
    }

    @Benchmark
    public byte[] bareWords() {
        return direct.print();
    }

    @Benchmark
    @Threads(2)
    public byte[] bareWordsOnTwoThreads() {
        return direct.print();
    }
}
