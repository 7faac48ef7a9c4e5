package org.homestretch.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A database server that outlived its launcher, which was killed before it could stop the server. */
final class LeftoverServer {

    private LeftoverServer() {}

    static Path pidFile(Path folder) {
        return folder.resolve("mariadb.pid");
    }

    /** Stops the server that still works on the data in {@code folder}, if there is one. */
    static void stop(Path folder, Duration limit) throws IOException {
        Optional<ProcessHandle> leftover = find(folder);
        if (leftover.isEmpty()) {
            return;
        }
        ProcessHandle server = leftover.get();
        server.destroy();
        if (!Patience.until(limit, () -> !server.isAlive())) {
            throw new StartFailure("A database server from an earlier start still works on " + folder
                    + " and does not stop: end the process " + server.pid() + " and start again.");
        }
    }

    private static Optional<ProcessHandle> find(Path folder) throws IOException {
        Path file = pidFile(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(LeftoverServer::isDatabaseServer)
                : Optional.empty();
    }

    /** The number in the file may have gone to another program since. */
    private static boolean isDatabaseServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }
}
