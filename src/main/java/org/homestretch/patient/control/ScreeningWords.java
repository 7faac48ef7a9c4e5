package org.homestretch.patient.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How the questions of the screening are put (PT-13): read once from {@code library/screening.yaml}. */
@ApplicationScoped
public class ScreeningWords {

    private static final String SOURCE = "library/screening.yaml";

    private Map<ScreeningQuestion, Entry> entries = Map.of();

    /**
     * @param ask as the therapist asks the patient
     * @param sign what a yes means, in the words of therapists
     * @param pointsTo what it can point to
     */
    public record Entry(String ask, String sign, String pointsTo) {}

    /** @throws IllegalStateException if a question has no words, or words have no question */
    @PostConstruct
    public void read() {
        try (InputStream source = ScreeningWords.class.getClassLoader().getResourceAsStream(SOURCE)) {
            Map<?, ?> document =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(SOURCE).build()).loadFromInputStream(source);
            Map<ScreeningQuestion, Entry> read = new EnumMap<>(ScreeningQuestion.class);
            for (Object item : (List<?>) document.get("questions")) {
                Map<?, ?> line = (Map<?, ?>) item;
                read.put(
                        ScreeningQuestion.of(text(line, "code")),
                        new Entry(text(line, "ask"), text(line, "sign"), text(line, "pointsTo")));
            }
            if (read.size() != ScreeningQuestion.values().length) {
                throw new IllegalStateException(SOURCE + ": a question has no words");
            }
            entries = read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SOURCE, unreadable);
        }
    }

    private static String text(Map<?, ?> line, String key) {
        return Optional.ofNullable((String) line.get(key))
                .orElseThrow(() -> new IllegalStateException(SOURCE + ": an entry has no " + key));
    }

    public Entry of(ScreeningQuestion question) {
        return entries.get(question);
    }
}
