package org.homestretch.exercise.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Retirement;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns an uploaded document into exercises and protocols, or says line by line why it cannot (L-51, L-52). */
public final class DocumentReader {

    /** The place of a protocol whose document does not say. */
    private static final int BEHIND_ALL = 1000;

    private final List<ExchangeProblem> problems = new ArrayList<>();

    private DocumentReader() {}

    /** What was read; empty when there are problems. */
    public record Read(Optional<LibraryDocument> document, List<ExchangeProblem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** @param limit characters at most */
    public static Read read(byte[] document, int limit) {
        DocumentParser.Parsed parsed = DocumentParser.parse(document, limit);
        if (parsed.root().isEmpty()) {
            return new Read(Optional.empty(), parsed.problems());
        }
        Node root = parsed.root().get();
        List<ExchangeProblem> wrong = DocumentSchema.check(root);
        return wrong.isEmpty() ? new DocumentReader().contents(root) : new Read(Optional.empty(), wrong);
    }

    private Read contents(Node root) {
        List<Entry> exercises = all(root, "exercises", DocumentReader::entry).stream()
                .map(Located::value)
                .toList();
        List<Located<ProtocolContent>> protocols =
                all(root, "protocols", located -> ProtocolReader.protocol(located.value(), BEHIND_ALL));
        return problems.isEmpty()
                ? new Read(Optional.of(new LibraryDocument(exercises, protocols)), List.of())
                : new Read(Optional.empty(), problems);
    }

    /** Each part of that list as a value; a part that cannot be one is a problem at its line. */
    private <T> List<Located<T>> all(Node root, String name, Function<Located<DataFile>, T> reading) {
        List<Located<T>> values = new ArrayList<>();
        List<Node> parts = fields(root).get(name) instanceof SequenceNode list ? list.getValue() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            String field = name + "[" + (i + 1) + "]";
            int line = DocumentParser.line(parts.get(i).getStartMark());
            try {
                DataFile data = DataFile.of(field, plain(parts.get(i)));
                values.add(new Located<>(reading.apply(new Located<>(data, line, field)), line, field));
            } catch (IllegalArgumentException | DateTimeException wrong) {
                problems.add(ExchangeProblem.at(line, field, "invalid", wrong.getMessage()));
            }
        }
        return values;
    }

    private static Entry entry(Located<DataFile> part) {
        DataFile data = part.value();
        Map<String, DataFile> translations =
                data.has("instructions") ? data.part("instructions").parts() : Map.of();
        ExerciseContent content = ExerciseReader.exercise(data, translations);
        Retirement retirement = data.has("retired") ? retirement(data.part("retired")) : null;
        List<ExchangedPicture> pictures = data.has("pictures")
                ? data.parts("pictures").stream()
                        .map(picture -> new ExchangedPicture(picture.text("shows"), picture.text("data")))
                        .toList()
                : List.of();
        return new Entry(
                new Located<>(content, part.line(), part.field()), retirement, data.textOrNull("pose"), pictures);
    }

    private static Retirement retirement(DataFile part) {
        return new Retirement(LocalDate.parse(part.text("on")), part.text("by"), part.text("reason"));
    }

    private static Map<String, Node> fields(Node node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            fields.put(((ScalarNode) entry.getKeyNode()).getValue(), entry.getValueNode());
        }
        return fields;
    }

    /** Texts, numbers, flags, lists and fields, as the schema has found them. */
    private static Object plain(Node node) {
        if (node instanceof MappingNode) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields(node).forEach((name, value) -> fields.put(name, plain(value)));
            return fields;
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(DocumentReader::plain).toList();
        }
        String text = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.INT)) {
            return Integer.valueOf(text);
        }
        return node.getTag().equals(Tag.BOOL) ? Boolean.valueOf(text) : text;
    }
}
