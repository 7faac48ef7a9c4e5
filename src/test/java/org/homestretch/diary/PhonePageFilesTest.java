package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.homestretch.diary.entity.NotDoneReason;
import org.junit.jupiter.api.Test;

/** The three files of the phone page: small, without anything inline, and with every word in the bundle. */
class PhonePageFilesTest {

    private static final Path FOLDER = Path.of("src/main/webapp/p");

    /** The server sends the files compressed; with the words of a language they stay far below 30 kB. */
    private static final int COMPRESSED_BYTES_MAX = 12_000;

    private final ResourceBundle texts = ResourceBundle.getBundle("org.homestretch.diary.text");

    @Test
    void the_page_travels_in_three_files_of_12_kilobytes() throws IOException {
        int bytes = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                bytes += compressed(Files.readAllBytes(file)).length;
            }
        }
        assertThat(FOLDER.toFile().list()).containsExactlyInAnyOrder("index.html", "app.css", "app.js");
        assertThat(bytes).isLessThanOrEqualTo(COMPRESSED_BYTES_MAX);
    }

    private static byte[] compressed(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        }
        return bytes.toByteArray();
    }

    @Test
    void nothing_on_the_page_needs_an_exception_from_the_content_security_policy() throws IOException {
        assertThat(read("index.html"))
                .doesNotContainPattern("<style|style=|javascript:|\\son\\w+=|https?://")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(read("app.js")).doesNotContain("innerHTML", "eval(", "http://", "https://");
    }

    @Test
    void the_few_words_that_stand_in_the_page_itself_are_those_of_the_bundle() throws IOException {
        assertThat(read("index.html"))
                .contains("<title>" + texts.getString("phone.title") + "</title>")
                .contains("<noscript>" + texts.getString("phone.noScript") + "</noscript>")
                .contains(">" + texts.getString("phone.failed") + "</p>");
    }

    @Test
    void every_text_that_the_page_asks_for_is_in_the_bundle() throws IOException {
        Set<String> asked = Pattern.compile("\"(phone\\.[\\w.]*\\w)\"")
                .matcher(read("app.js"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(texts.keySet()).containsAll(asked);
    }

    @Test
    void d_2_every_reason_has_a_label_and_is_offered() throws IOException {
        String script = read("app.js");
        for (NotDoneReason reason : NotDoneReason.values()) {
            assertThat(texts.containsKey("NotDoneReason." + reason)).isTrue();
            assertThat(script).contains('"' + reason.name() + '"');
        }
    }

    @Test
    void every_phone_text_is_used() throws IOException {
        String script = read("app.js") + read("index.html");
        Set<String> built = Set.of(
                "phone.help.sign.",
                "phone.before.",
                "phone.rest.headingThen",
                "phone.noScript",
                "phone.paused",
                "phone.stopped");
        Set<String> unused = texts.keySet().stream()
                .filter(key -> key.startsWith("phone."))
                .filter(key -> built.stream().noneMatch(key::startsWith))
                .filter(key -> !script.contains('"' + key + '"'))
                .collect(Collectors.toSet());
        assertThat(unused).isEmpty();
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
