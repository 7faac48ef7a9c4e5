package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedLogTest {

    @TempDir
    Path folder;

    @Test
    void a_log_goes_on_where_the_last_start_ended() throws IOException {
        write("first\n");
        write("second\n");

        assertThat(folder.resolve("server.log")).hasContent("first\nsecond\n");
    }

    @Test
    void however_much_is_written_two_files_of_bounded_size_remain() throws IOException {
        byte[] line = "x".repeat(99_999).concat("\n").getBytes();
        try (BoundedLog log = new BoundedLog(folder.resolve("server.log"))) {
            for (int i = 0; i < 200; i++) {
                log.write(line);
            }
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file.toFile().length()).isLessThanOrEqualTo(BoundedLog.LIMIT));
        }
    }

    private void write(String text) throws IOException {
        try (BoundedLog log = new BoundedLog(folder.resolve("server.log"))) {
            log.write(text.getBytes());
        }
    }
}
