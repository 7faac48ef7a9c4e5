package org.homestretch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.homestretch.launcher.BoundedLog;
import org.homestretch.launcher.DatabaseAddress;
import org.homestretch.launcher.Patience;

/** A real MySQL 8, unpacked by the build below {@code target/mysql}, on data that live for one run. */
final class MySqlServer implements TestDatabase {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final String SCHEMA = "mysql";
    private static final String PASSWORD = "of-one-run";

    private final Process process;
    private final int port;

    private MySqlServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MySqlServer start(Path folder) {
        try {
            Path program = folder.resolve("program");
            Path tables = folder.resolve("tables");
            delete(tables);
            int port = freePort();
            Process installation =
                    run(folder, program, "--initialize-insecure", "--lc-messages-dir=" + program.resolve("share"));
            if (installation.waitFor() != 0) {
                throw new IllegalStateException("MySQL could not be installed; its words are in " + folder);
            }
            Path account = Files.writeString(
                    folder.resolve("account.sql"), "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + PASSWORD + "';\n");
            Process process = run(
                    folder,
                    program,
                    "--init-file=" + account,
                    "--mysqlx=OFF",
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--socket=" + folder.resolve("socket"),
                    "--lc-messages-dir=" + program.resolve("share"));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            MySqlServer server = new MySqlServer(process, port);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DatabaseAddress server() {
        return address(SCHEMA);
    }

    @Override
    public DatabaseAddress address(String schema) {
        String url = "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        return new DatabaseAddress(url, "root", PASSWORD);
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

    private static Process run(Path folder, Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.resolve("bin").resolve("mysqld").toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + folder.resolve("tables")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        new BoundedLog(folder.resolve("mysql.log")).follow(process.getInputStream(), "database log");
        return process;
    }

    private void awaitAnswer() {
        Patience.until(START_LIMIT, () -> !process.isAlive() || answers());
        if (!process.isAlive() || !answers()) {
            process.destroyForcibly();
            throw new IllegalStateException("MySQL does not start; its words are in target/mysql/mysql.log");
        }
    }

    private boolean answers() {
        DatabaseAddress address = server();
        try {
            DriverManager.getConnection(address.url(), address.user(), address.password())
                    .close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
