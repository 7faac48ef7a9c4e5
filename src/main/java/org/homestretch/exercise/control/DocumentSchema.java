package org.homestretch.exercise.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Checks a document against the JSON Schema that ships (L-51), and keeps the line of everything that is wrong. It knows
 * the part of JSON Schema 2020-12 that the schema uses.
 */
public final class DocumentSchema {

    private static final String FILE = "/library/homestretch-library-1.schema.json";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private static final DocumentSchema SHIPPED = new DocumentSchema();

    private final Map<?, ?> schema;
    private final Map<String, Pattern> patterns = new HashMap<>();

    private DocumentSchema() {
        schema = (Map<?, ?>) new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(text());
        compilePatterns(schema);
    }

    /** The schema as it ships. */
    public static String text() {
        try (InputStream in = DocumentSchema.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void compilePatterns(Object part) {
        if (part instanceof Map<?, ?> map) {
            if (map.get("pattern") instanceof String pattern) {
                patterns.put(pattern, Pattern.compile(pattern));
            }
            map.values().forEach(this::compilePatterns);
        }
    }

    /** Everything that is wrong with a document. */
    static List<ExchangeProblem> check(Node root) {
        List<ExchangeProblem> problems = new ArrayList<>();
        SHIPPED.check(root, SHIPPED.schema, "", problems);
        return problems;
    }

    private void check(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        if (rule.get("$ref") instanceof String reference) {
            Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");
            check(node, (Map<?, ?>) definitions.get(reference.substring("#/$defs/".length())), field, problems);
        } else if (rule.containsKey("const") || rule.containsKey("enum")) {
            checkChoice(node, rule, field, problems);
        } else {
            switch (String.valueOf(rule.get("type"))) {
                case "object" -> checkFields(node, rule, field, problems);
                case "array" -> checkList(node, rule, field, problems);
                case "string" -> checkText(node, rule, field, problems);
                case "integer" -> checkNumber(node, rule, field, problems);
                case "boolean" -> must(is(node, Tag.BOOL), node, field, problems, "flag");
                default -> throw new IllegalStateException("not understood in the schema: " + rule);
            }
        }
    }

    private static void checkChoice(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        List<?> allowed = rule.get("enum") instanceof List<?> many ? many : List.of(rule.get("const"));
        boolean known = node instanceof ScalarNode scalar && allowed.contains(scalar.getValue());
        must(known, node, field, problems, "choice", shown(node), joined(allowed));
    }

    private void checkFields(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        if (!(node instanceof MappingNode mapping)) {
            must(false, node, field, problems, "fields");
            return;
        }
        Map<?, ?> properties = rule.get("properties") instanceof Map<?, ?> known ? known : Map.of();
        List<String> names = new ArrayList<>();
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            must(!names.contains(name), entry.getKeyNode(), path(field, name), problems, "duplicate");
            names.add(name);
            Object value = properties.get(name);
            if (value == null
                    && rule.get("additionalProperties") instanceof Map<?, ?> others
                    && isAllowed(name, rule)) {
                value = others;
            }
            if (value instanceof Map<?, ?> valueRule) {
                check(entry.getValueNode(), valueRule, path(field, name), problems);
            } else {
                must(false, entry.getKeyNode(), path(field, name), problems, "unknown", joined(properties.keySet()));
            }
        }
        if (rule.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> must(false, node, field, problems, "missing", name));
        }
        boolean few = rule.get("minProperties") instanceof Integer least && names.size() < least;
        boolean many = rule.get("maxProperties") instanceof Integer most && names.size() > most;
        must(!few && !many, node, field, problems, "oneOf", joined(properties.keySet()));
    }

    private boolean isAllowed(String name, Map<?, ?> rule) {
        return !(rule.get("propertyNames") instanceof Map<?, ?> names)
                || patterns.get(String.valueOf(names.get("pattern")))
                        .matcher(name)
                        .find();
    }

    private void checkList(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        if (!(node instanceof SequenceNode list)) {
            must(false, node, field, problems, "list");
            return;
        }
        int size = list.getValue().size();
        int least = (Integer) rule.get("minItems");
        int most = rule.get("maxItems") instanceof Integer given ? given : Integer.MAX_VALUE;
        must(size >= least && size <= most, node, field, problems, "items", least, most, size);
        for (int i = 0; i < Math.min(size, most); i++) {
            check(list.getValue().get(i), (Map<?, ?>) rule.get("items"), field + "[" + (i + 1) + "]", problems);
        }
    }

    private void checkText(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        if (!is(node, Tag.STR)) {
            must(false, node, field, problems, "text");
            return;
        }
        String value = ((ScalarNode) node).getValue();
        int least = rule.get("minLength") instanceof Integer given ? given : 0;
        int most = rule.get("maxLength") instanceof Integer given ? given : Integer.MAX_VALUE;
        int length = value.codePointCount(0, value.length());
        if (length < least || length > most) {
            must(false, node, field, problems, "length", least, most, length);
        } else if (rule.get("pattern") instanceof String pattern) {
            must(patterns.get(pattern).matcher(value).find(), node, field, problems, "form", shown(node));
        }
    }

    private static void checkNumber(Node node, Map<?, ?> rule, String field, List<ExchangeProblem> problems) {
        int least = (Integer) rule.get("minimum");
        int most = (Integer) rule.get("maximum");
        boolean whole = is(node, Tag.INT)
                && WHOLE_NUMBER.matcher(((ScalarNode) node).getValue()).matches();
        int value = whole ? Integer.parseInt(((ScalarNode) node).getValue()) : 0;
        must(whole && value >= least && value <= most, node, field, problems, "number", least, most, shown(node));
    }

    private static boolean is(Node node, Tag tag) {
        return node instanceof ScalarNode && node.getTag().equals(tag);
    }

    private static void must(
            boolean fine, Node node, String field, List<ExchangeProblem> problems, String key, Object... arguments) {
        if (!fine) {
            problems.add(ExchangeProblem.at(DocumentParser.line(node.getStartMark()), field, key, arguments));
        }
    }

    private static String path(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }

    private static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(String.valueOf(value)));
        return String.join(", ", texts);
    }

    /** The beginning of what stands there. */
    private static String shown(Node node) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "…";
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
