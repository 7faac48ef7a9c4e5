package org.homestretch.exercise.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A part of a data file of the library, read by field; a wrong field is named together with its file. */
public final class DataFile {

    private final String where;
    private final Map<?, ?> fields;

    private DataFile(String where, Object fields) {
        if (!(fields instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + " is not a list of fields");
        }
        this.where = where;
        this.fields = map;
    }

    /**
     * Reads a file from the class path.
     *
     * @throws IllegalArgumentException if it is missing or not YAML
     */
    public static DataFile read(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("missing data file " + path));
    }

    /**
     * Reads a file from the class path if it is there.
     *
     * @throws IllegalArgumentException if it is not YAML
     */
    public static Optional<DataFile> find(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            LoadSettings settings = LoadSettings.builder().setLabel(path).build();
            return Optional.of(new DataFile(path, new Load(settings).loadFromInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Data that were read elsewhere; {@code where} names them. */
    static DataFile of(String where, Object fields) {
        return new DataFile(where, fields);
    }

    /** Every field as a part, by its name. */
    Map<String, DataFile> parts() {
        Map<String, DataFile> parts = new LinkedHashMap<>();
        fields.keySet().forEach(name -> parts.put(name.toString(), part(name.toString())));
        return parts;
    }

    /** Guards against misspelled fields, which would be lost in silence. */
    public DataFile allowing(String... names) {
        Set<String> known = Set.of(names);
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(where + " has an unknown field " + name);
                });
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        return required(name, String.class);
    }

    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    int number(String name) {
        return required(name, Integer.class);
    }

    public boolean flag(String name) {
        return has(name) && required(name, Boolean.class);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, text(name), type);
    }

    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return texts(name).stream().map(value -> constant(name, value, type)).toList();
    }

    private <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(name, value + " is no " + type.getSimpleName()));
    }

    public List<String> texts(String name) {
        return elements(name).stream()
                .map(value -> cast(name, value, String.class))
                .toList();
    }

    List<Integer> numbers(String name) {
        return elements(name).stream()
                .map(value -> cast(name, value, Integer.class))
                .toList();
    }

    public DataFile part(String name) {
        return new DataFile(where + " " + name, required(name, Map.class));
    }

    public List<DataFile> parts(String name) {
        return elements(name).stream()
                .map(value -> new DataFile(where + " " + name, value))
                .toList();
    }

    private List<?> elements(String name) {
        return has(name) ? required(name, List.class) : List.of();
    }

    private <T> T required(String name, Class<T> type) {
        if (!has(name)) {
            throw new IllegalArgumentException(where + " lacks " + name);
        }
        return cast(name, fields.get(name), type);
    }

    private <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw wrong(name, value + " is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private IllegalArgumentException wrong(String name, String what) {
        return new IllegalArgumentException(where + " " + name + ": " + what);
    }
}
