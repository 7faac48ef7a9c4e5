package org.homestretch.patient.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The conditions that can be noted about a patient (PT-10): read once from {@code library/conditions.yaml}. */
@ApplicationScoped
public class ConditionCatalog {

    private static final String SOURCE = "library/conditions.yaml";

    private Map<String, Entry> entries = Map.of();

    /**
     * @param code such as C11
     * @param name for the screens
     * @param advice what a therapist should ask or mind, in one or two sentences
     */
    public record Entry(String code, String name, String advice) {}

    @PostConstruct
    void read() {
        try (InputStream source = ConditionCatalog.class.getClassLoader().getResourceAsStream(SOURCE)) {
            Map<?, ?> document =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(SOURCE).build()).loadFromInputStream(source);
            Map<String, Entry> read = new LinkedHashMap<>();
            for (Object item : (List<?>) document.get("conditions")) {
                Map<?, ?> condition = (Map<?, ?>) item;
                Entry entry = new Entry(text(condition, "code"), text(condition, "title"), text(condition, "advice"));
                read.put(entry.code(), entry);
            }
            entries = read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SOURCE, unreadable);
        }
    }

    private static String text(Map<?, ?> condition, String key) {
        return Optional.ofNullable((String) condition.get(key))
                .orElseThrow(() -> new IllegalStateException(SOURCE + ": an entry has no " + key));
    }

    /** All entries in the order of the catalog. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
