package org.homestretch.handout.control;

import java.util.concurrent.TimeUnit;
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

/** How long the first handout of a server takes that was just started; each is printed by a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx64m", "-Duser.timezone=UTC", "-Djava.awt.headless=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstHandoutBenchmark {

    private HandoutContent content;

    @Setup
    public void gather() {
        content = HandoutBenchmark.fourPages();
    }

    @Benchmark
    public byte[] firstHandout() {
        return new HandoutRenderer().render(content).pdf();
    }
}
