package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the line of a pose file that a sentence about one of its fields means. */
public final class PoseLines {

    private static final Pattern NAMED_LINE = Pattern.compile("line (\\d+) ");
    private static final Pattern ITEM = Pattern.compile("^\\[(\\d+)]");

    private PoseLines() {}

    /**
     * The sentence without the name of the file.
     *
     * @param problem as {@link PoseFileException} tells it
     */
    public static String sentence(PoseFileException problem) {
        return problem.getMessage().replaceFirst("^[a-z0-9-]+(\\.yaml)?: ", "");
    }

    /** The line, from 1; the first when the sentence names none. */
    public static int lineOf(String yaml, PoseFileException problem) {
        String sentence = sentence(problem);
        Matcher named = NAMED_LINE.matcher(sentence);
        if (named.lookingAt()) {
            return Integer.parseInt(named.group(1));
        }
        try {
            LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
            return new Compose(settings)
                    .composeString(yaml)
                    .map(root -> line(root, sentence))
                    .orElse(1);
        } catch (YamlEngineException notYaml) {
            return 1;
        }
    }

    /** What a frame inherits stands in an earlier one, or at the head of the file. */
    private static int line(Node root, String sentence) {
        Step whole = new Step(root, sentence, 1);
        Optional<Step> frames = next(whole).filter(step -> sentence.startsWith("frames."));
        Optional<Step> frame = frames.flatMap(PoseLines::next);
        if (frame.isEmpty() || next(frame.get()).isPresent()) {
            return deepest(whole);
        }
        String field = frame.get().rest();
        List<Step> holders = new ArrayList<>(List.of(new Step(root, field, 1)));
        for (NodeTuple earlier : ((MappingNode) frames.get().node()).getValue()) {
            holders.add(0, new Step(earlier.getValueNode(), field, 1));
        }
        return holders.stream()
                .filter(holder -> next(holder).isPresent())
                .findFirst()
                .map(PoseLines::deepest)
                .orElse(frame.get().line());
    }

    private static int deepest(Step step) {
        return next(step).map(PoseLines::deepest).orElse(step.line());
    }

    /**
     * A part of the file.
     *
     * @param rest what of the sentence is left behind its field
     * @param line where it begins
     */
    private record Step(Node node, String rest, int line) {}

    private static Optional<Step> next(Step step) {
        if (step.node() instanceof MappingNode map) {
            return field(map, step.rest());
        }
        return step.node() instanceof SequenceNode list ? item(list, step.rest()) : Optional.empty();
    }

    private static Optional<Step> field(MappingNode map, String rest) {
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && begins(rest, key.getValue())) {
                String behind = rest.substring(key.getValue().length());
                return Optional.of(new Step(tuple.getValueNode(), withoutDot(behind), lineOf(key)));
            }
        }
        return Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static String withoutDot(String rest) {
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    private static boolean begins(String rest, String key) {
        return rest.startsWith(key) && (rest.length() == key.length() || ".[ ".indexOf(rest.charAt(key.length())) >= 0);
    }

    private static Optional<Step> item(SequenceNode list, String rest) {
        Matcher item = ITEM.matcher(rest);
        List<Node> items = list.getValue();
        if (!item.find() || Integer.parseInt(item.group(1)) > items.size()) {
            return Optional.empty();
        }
        Node found = items.get(Integer.parseInt(item.group(1)) - 1);
        return Optional.of(new Step(found, withoutDot(rest.substring(item.end())), lineOf(found)));
    }
}
