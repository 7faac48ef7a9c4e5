package org.homestretch.exercise.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a document that somebody uploaded, as YAML (JSON is YAML too), and trusts nothing in it: UTF-8 only, one
 * document, no anchors and aliases, no tags, no deep nesting, no more than so many values (L-52).
 */
final class DocumentParser {

    /** The deepest value that the format knows stands at depth 8. */
    static final int DEPTH_MAX = 12;

    static final int VALUES_MAX = 2_000_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private int depth;
    private int values;
    private int documents;

    private DocumentParser() {}

    /** What was read, or what is wrong with it. */
    record Parsed(Optional<Node> root, List<ExchangeProblem> problems) {

        private static Parsed wrong(int line, String key, Object... arguments) {
            return new Parsed(Optional.empty(), List.of(ExchangeProblem.at(line, "", key, arguments)));
        }
    }

    /** @param limit characters at most */
    static Parsed parse(byte[] document, int limit) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, limit);
        } catch (CharacterCodingException notUtf8) {
            return Parsed.wrong(0, "encoding");
        }
    }

    private static Parsed parse(String text, int limit) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(limit)
                .build();
        try {
            DocumentParser guard = new DocumentParser();
            for (Event event : new Parse(settings).parseString(text)) {
                Optional<String> refused = guard.refuses(event);
                if (refused.isPresent()) {
                    return Parsed.wrong(line(event.getStartMark()), refused.get());
                }
            }
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new Parsed(Optional.of(root), List.of()))
                    .orElseGet(() -> Parsed.wrong(0, "empty"));
        } catch (MarkedYamlEngineException unreadable) {
            return Parsed.wrong(line(unreadable.getProblemMark()), "unreadable", unreadable.getProblem());
        } catch (YamlEngineException unreadable) {
            return Parsed.wrong(0, "unreadable", unreadable.getMessage());
        }
    }

    private Optional<String> refuses(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return Optional.of("documents");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof CollectionStartEvent && ++depth > DEPTH_MAX) {
            return Optional.of("depth");
        }
        if (event instanceof NodeEvent node) {
            return refusesNode(node);
        }
        return Optional.empty();
    }

    private Optional<String> refusesNode(NodeEvent node) {
        if (++values > VALUES_MAX) {
            return Optional.of("tooMany");
        }
        if (node.getAnchor().isPresent()) {
            return Optional.of("alias");
        }
        boolean tagged = node instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || node instanceof CollectionStartEvent start && start.getTag().isPresent();
        return tagged ? Optional.of("tag") : Optional.empty();
    }

    /** The line of a mark, from 1; 0 when it is unknown. */
    static int line(Optional<Mark> mark) {
        return mark.map(known -> known.getLine() + 1).orElse(0);
    }
}
