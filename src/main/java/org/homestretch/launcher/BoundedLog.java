package org.homestretch.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log file that cannot fill the disk: at {@value #LIMIT} bytes it becomes the previous file, which is thrown away when
 * the next one is full.
 */
public final class BoundedLog extends OutputStream {

    static final long LIMIT = 5_000_000;

    private final Path file;
    private OutputStream out;
    private long size;

    public BoundedLog(Path file) {
        this.file = file;
        try {
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (size + length > LIMIT) {
            turnOver();
        }
        out.write(bytes, offset, length);
        size += length;
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    /** Copies everything from {@code source} into this log in the background, until the source ends. */
    public void follow(InputStream source, String name) {
        Thread reader = new Thread(() -> copy(source), name);
        reader.setDaemon(true);
        reader.start();
    }

    private void copy(InputStream source) {
        byte[] buffer = new byte[8192];
        try (source) {
            for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
                write(buffer, 0, length);
                flush();
            }
        } catch (IOException e) {
            // The process that wrote has ended, or the disk is full: in both cases there is nowhere to say so.
            return;
        }
    }

    private void open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    private void turnOver() throws IOException {
        out.close();
        Files.move(file, file.resolveSibling("previous-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        open();
    }
}
