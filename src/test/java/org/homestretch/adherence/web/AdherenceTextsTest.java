package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.SizeGroup;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.entity.EntrySource;
import org.junit.jupiter.api.Test;

class AdherenceTextsTest {

    private static final Pattern KEY =
            Pattern.compile("adherenceText\\['([^']+)'\\]|adherenceFormat\\.sentence\\('([^']+)'");

    private final ResourceBundle texts = ResourceBundle.getBundle("org.homestretch.adherence.text", Locale.ENGLISH);

    @Test
    void every_constant_that_is_shown_has_a_label() {
        Stream.of(
                        Band.values(),
                        DayState.values(),
                        PainColor.values(),
                        EntrySource.values(),
                        Gravity.values(),
                        SizeGroup.values(),
                        WorkItemKind.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(
                                texts.containsKey(constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                        .as(constant.name())
                        .isTrue());
    }

    @Test
    void every_kind_of_work_has_a_sentence() {
        assertThat(WorkItemKind.values())
                .allSatisfy(
                        kind -> assertThat(texts.containsKey("work." + kind)).isTrue());
    }

    @Test
    void every_text_that_a_page_asks_for_exists() throws IOException {
        Set<String> asked;
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            asked = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(AdherenceTextsTest::keys)
                    .collect(Collectors.toSet());
        }

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.containsKey(key)).isTrue());
    }

    private static Stream<String> keys(Path page) {
        try {
            return KEY.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
