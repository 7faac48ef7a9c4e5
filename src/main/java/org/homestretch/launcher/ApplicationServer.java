package org.homestretch.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Payara Micro with the application on it, in this process. */
final class ApplicationServer {

    private static final Duration READY_LIMIT = Duration.ofMinutes(2);

    /** The name that the server gives to its own part of the end of the process. */
    private static final String SHUTDOWN_THREAD = "Payara Micro Shutdown Hook";

    private PayaraMicroRuntime runtime;

    /** Refuses a port that another program holds, before anything slow is started. */
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " is not free: stop the program that uses it, or choose another port, for example "
                            + "with mvn -Prun -D" + Settings.HTTP_PORT + "=" + (port == 65535 ? 8080 : port + 1) + ".",
                    e);
        }
    }

    /** Starts the server in an empty {@code folder} with the application in {@code war}; returns when it can be used. */
    void start(Path folder, Path war, int port) {
        try {
            runtime = PayaraMicro.getInstance()
                    .setNoHazelcast(true)
                    .setPrintLogo(false)
                    .setRootDir(folder.toFile())
                    .setHttpPort(port)
                    .setPreBootHandler(commands -> run(commands, "/payara/pre-boot.asadmin"))
                    .setPostBootHandler(commands -> run(commands, "/payara/post-boot.asadmin"))
                    .addDeploymentFile(war.toFile())
                    .bootStrap();
        } catch (BootstrapException e) {
            throw new StartFailure("The application server does not start; the cause is in the log.", e);
        }
        requireReady(port);
    }

    /** Returns when the server has stopped; at the end of the process it stops itself, and is waited for. */
    void stop() {
        try {
            if (runtime != null) {
                runtime.shutdown();
            }
        } catch (IllegalStateException | BootstrapException e) {
            // Its own thread came first.
            awaitItsOwnStop();
        }
    }

    private static void awaitItsOwnStop() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(SHUTDOWN_THREAD)) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void requireReady(int port) {
        Health health = new Health(port);
        Patience.until(READY_LIMIT, health::isDecided);
        // The server calls itself started even when the application on it failed.
        if (health.lacksApplication()) {
            throw new StartFailure("Homestretch could not be started on its server; the cause is in the log.");
        }
        if (!health.isReady()) {
            throw new StartFailure("Homestretch was started but does not get ready; the cause is in the log.");
        }
    }

    private static void run(AdminCommandRunner commands, String resource) {
        for (String line : lines(resource)) {
            String[] words = line.split("\\s+");
            var result = commands.run(words[0], Arrays.copyOfRange(words, 1, words.length));
            if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
                throw new StartFailure("The server refuses a command of " + resource + ": " + line + ": "
                        + result.getOutput().strip());
            }
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream commands = ApplicationServer.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(commands, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
