package org.homestretch.program.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Exercises that work against each other, read once from the library's {@code contradictions.yaml}. */
@ApplicationScoped
public class Contradictions {

    private static final String SOURCE = "library/contradictions.yaml";

    private List<Line> lines = List.of();

    /**
     * Any of the ones works against any of the others.
     *
     * @param id such as "X-1"
     * @param text for the therapist
     */
    public record Line(String id, Set<String> one, Set<String> other, String text) {}

    @PostConstruct
    void read() {
        try (InputStream source = Contradictions.class.getClassLoader().getResourceAsStream(SOURCE)) {
            Map<?, ?> document =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(SOURCE).build()).loadFromInputStream(source);
            lines = ((Collection<?>) document.get("contradictions"))
                    .stream().map(line -> line((Map<?, ?>) line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SOURCE, unreadable);
        }
    }

    private static Line line(Map<?, ?> line) {
        return new Line((String) line.get("rule"), slugs(line, "one"), slugs(line, "other"), (String) line.get("text"));
    }

    private static Set<String> slugs(Map<?, ?> line, String key) {
        return ((Collection<?>) line.get(key)).stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public List<Line> lines() {
        return lines;
    }
}
