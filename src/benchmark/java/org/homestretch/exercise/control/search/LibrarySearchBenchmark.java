package org.homestretch.exercise.control.search;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.launcher.EmbeddedDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the first results take with 5,000 exercises in four languages: the index with filters and counts, and as
 * yardstick the search with LIKE in the embedded database. Run with {@code mvn -Pbenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-Duser.timezone=UTC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class LibrarySearchBenchmark {

    private static final int EXERCISES = 5000;
    private static final int PAGE = 24;

    @Param({"h", "hip", "hip stretch", "hamstirng", "knee arthritis"})
    public String typed;

    private LibraryIndex index;
    private LibraryCopy copy;
    private EmbeddedDatabase database;
    private LikeSearch like;

    @Setup(Level.Trial)
    public void fill() throws SQLException {
        List<KnownExercise> exercises = GeneratedLibrary.of(EXERCISES);
        long before = heap();
        long start = System.nanoTime();
        index = new LibraryIndex();
        index.renew(exercises, List.of());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.printf(
                "%n%d exercises indexed in %d ms: index %d KB, heap with analyzers %d KB%n",
                EXERCISES, millis, index.bytes() / 1024, (heap() - before) / 1024);
        Map<Long, KnownExercise> byId =
                exercises.stream().collect(Collectors.toMap(KnownExercise::id, Function.identity()));
        copy = LibraryCopy.of(1, Map.of(), byId);
        database = EmbeddedDatabase.start(Path.of("target/database").toAbsolutePath());
        like = new LikeSearch(database.address(EmbeddedDatabase.SCHEMA), exercises);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @TearDown(Level.Trial)
    public void stop() throws SQLException {
        like.close();
        database.close();
    }

    @Benchmark
    public List<KnownExercise> index() {
        LibraryFilter filter =
                new LibraryFilter(typed, ReadingLanguage.GERMAN, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        TypedWords words = TypedWords.of(filter.text(), filter.typedIn());
        return new Narrowing(filter, Mine.NOTHING)
                .narrow(copy.ranked(index.find(words), filter.typedIn()))
                .page(0, PAGE);
    }

    @Benchmark
    public int like() throws SQLException {
        return like.find(typed, PAGE);
    }
}
