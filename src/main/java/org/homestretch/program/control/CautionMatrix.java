package org.homestretch.program.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.entity.CautionLevel;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The matrix of conditions and exercises (3D), read once from the library's {@code cautions.yaml}. */
@ApplicationScoped
public class CautionMatrix {

    private static final String SOURCE = "library/cautions.yaml";

    private List<MatrixRule> rules = List.of();

    /** @throws IllegalStateException if a line of the file is not understood: no program may be reviewed without it */
    @PostConstruct
    void read() {
        try (InputStream source = CautionMatrix.class.getClassLoader().getResourceAsStream(SOURCE)) {
            Map<?, ?> document =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(SOURCE).build()).loadFromInputStream(source);
            rules = ((Collection<?>) document.get("cautions"))
                    .stream().map(line -> rule((Map<?, ?>) line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SOURCE, unreadable);
        }
    }

    private static MatrixRule rule(Map<?, ?> line) {
        MatrixRule rule = new MatrixRule(
                (String) line.get("rule"),
                words(line, "conditions"),
                CautionLevel.valueOf((String) line.get("action")),
                Coverage.of(words(line, "exercises"), positions(line), Boolean.TRUE.equals(line.get("allExercises"))),
                (String) line.get("text"));
        if (rule.conditions().isEmpty() || rule.coverage().isEmpty()) {
            throw new IllegalStateException(SOURCE + ": the line " + rule.id() + " has no effect");
        }
        return rule;
    }

    private static Set<String> words(Map<?, ?> line, String key) {
        Collection<?> words = (Collection<?>) line.get(key);
        return words == null ? Set.of() : words.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static Set<StartPosition> positions(Map<?, ?> line) {
        Set<StartPosition> positions = EnumSet.noneOf(StartPosition.class);
        words(line, "positions").forEach(name -> positions.add(StartPosition.valueOf(name)));
        return positions;
    }

    public List<MatrixRule> rules() {
        return rules;
    }
}
