package org.homestretch.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder where a clinic's data live between two starts: {@code database/}, {@code log/} and the unpacked {@code server/}. One process at a time may
 * use it.
 */
final class DataDirectory {

    private final Path folder;
    private final FileLock lock;

    private DataDirectory(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Creates the folder if need be and claims it for this process. */
    static DataDirectory claim(Path folder) {
        refuseTemporary(folder);
        try {
            createPrivate(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(folder);
            }
            return new DataDirectory(folder, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + folder
                            + " cannot be written: give Homestretch the right to, or choose another " + "one with "
                            + Settings.DATA_DIR + ".",
                    e);
        }
    }

    Path database() {
        return folder.resolve("database");
    }

    Path serverLog() {
        return folder.resolve("log").resolve("server.log");
    }

    /**
     * The folder that the server unpacks itself and the application into, emptied for a new start. The temporary folder
     * would not do: many machines clear it of what is ten days old, under a server that still runs.
     */
    Path emptyServerFolder() {
        Path server = folder.resolve("server");
        try {
            delete(server);
            createPrivate(server);
            return server;
        } catch (IOException e) {
            throw new StartFailure("The folder " + server + " cannot be emptied: delete it and start again.", e);
        }
    }

    void release() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it, if it exists. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Creates a folder that only its owner may enter, where the file system knows owners. */
    static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        ownerOnly(folder, "rwx------");
    }

    /** Writes a file that only its owner may read, from its first byte on. */
    static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        ownerOnly(file, "rw-------");
        Files.writeString(file, text);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        if (views.contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void refuseTemporary(Path folder) {
        // The embedded server's installer empties whatever lies below the temporary folder.
        if (folder.startsWith(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize())) {
            throw new StartFailure(
                    "The data folder " + folder + " is inside the temporary folder of this machine, where "
                            + "data get lost: choose another one with " + Settings.DATA_DIR + ".");
        }
    }

    private static StartFailure inUse(Path folder) {
        return new StartFailure("Homestretch is already running on the data folder " + folder + ": stop it first, or "
                + "choose another folder with " + Settings.DATA_DIR + " and another port with " + Settings.HTTP_PORT
                + ".");
    }
}
