package org.homestretch.handout.control;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.homestretch.handout.control.typeset.DirectWriter;
import org.homestretch.handout.control.typeset.DirectWriter.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the first handout of a server takes that was just started, beside the first one of the stock engine and the first
 * bare words with PDFBox; each is printed by a process of its own.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgs = {"-Xmx64m", "-Duser.timezone=UTC", "-Djava.awt.headless=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstHandoutBenchmark {

    @State(Scope.Benchmark)
    public static class Handout {

        private HandoutContent content;

        @Setup
        public void gather() {
            content = HandoutBenchmark.fourPages();
        }
    }

    @State(Scope.Benchmark)
    public static class BareWords {

        private List<List<Words>> pages;

        @Setup
        public void gather() throws IOException, ClassNotFoundException {
            pages = WordsOfHandout.found();
        }
    }

    @Benchmark
    public byte[] firstHandout(Handout handout) {
        return new HandoutRenderer().render(handout.content).pdf();
    }

    @Benchmark
    public byte[] firstOfStockEngine(Handout handout) {
        return new StockEngine(handout.content).print();
    }

    @Benchmark
    public byte[] firstBareWords(BareWords words) {
        return new DirectWriter(words.pages).print();
    }
}
