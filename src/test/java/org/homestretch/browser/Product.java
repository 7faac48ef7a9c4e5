package org.homestretch.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.homestretch.launcher.DatabaseAddress;
import org.homestretch.launcher.Patience;
import org.homestretch.testing.TestRun;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The whole product with the demo clinic, started by its own launcher once for all journeys of a run; it says when it is ready (ST-2). */
public final class Product implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("target/homestretch-launcher.jar");
    private static final Path CONSOLE = Path.of("target/journeys/product.log");
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** The quick compiler only: a server that lives for minutes never earns back the better one. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    private final Process process;
    private final int port;
    private final DatabaseAddress database;

    private Product(Process process, int port, DatabaseAddress database) {
        this.process = process;
        this.port = port;
        this.database = database;
    }

    /** The product of this run, started when the first journey asks for it and stopped after the last. */
    public static Product of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Product.class, key -> start(TestRun.schema("homestretch_journeys"), QUICK), Product.class);
    }

    /** Such as {@code http://localhost:18080}, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    /** Lets a program grow older by that many days. */
    public void letPass(int days, long programId) {
        PassingTime.days(days, programId, database);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts the product and waits until it is ready.
     *
     * @param database an empty schema
     */
    static Product start(DatabaseAddress database, List<String> options) {
        try {
            int port = freePort();
            Files.createDirectories(CONSOLE.getParent());
            ProcessBuilder builder = new ProcessBuilder(command(options))
                    .redirectErrorStream(true)
                    .redirectOutput(CONSOLE.toFile());
            builder.environment().putAll(settings(port, database));
            Product product = new Product(builder.start(), port, database);
            // A run that is broken off takes the product along.
            Runtime.getRuntime().addShutdownHook(new Thread(product.process::destroy));
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new IllegalStateException("The product could not be started", e);
        }
    }

    private static List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx768m", "-Djava.awt.headless=true"));
        command.addAll(List.of("-jar", LAUNCHER.toString()));
        return command;
    }

    private static Map<String, String> settings(int port, DatabaseAddress database) {
        return Map.of(
                "HOMESTRETCH_HTTP_PORT", String.valueOf(port),
                "HOMESTRETCH_DATA_DIR", "target/journeys/data",
                "HOMESTRETCH_DB_URL", database.url(),
                "HOMESTRETCH_DB_USER", database.user(),
                "HOMESTRETCH_DB_PASSWORD", database.password(),
                "HOMESTRETCH_ZONE", "Europe/Berlin");
    }

    private void awaitReady() {
        Patience.until(START_LIMIT, () -> !process.isAlive() || console().contains("Homestretch is ready"));
        if (!process.isAlive() || !console().contains("Homestretch is ready")) {
            process.destroyForcibly();
            throw new IllegalStateException("The product did not get ready; it said:\n" + console());
        }
    }

    private static String console() {
        try {
            return Files.readString(CONSOLE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
