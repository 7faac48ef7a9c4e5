package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A pose file that is being posed on screen: read from its text, changed, and written as text again. */
public final class PoseDocument {

    /** More than that is no pose. */
    public static final int TEXT_MAX = 20_000;

    public static final int FRAMES_MAX = 4;

    static final int THINGS_MAX = 12;
    static final int ARROWS_MAX = 8;

    /** Said of the figure, not of its frames. */
    private static final List<String> OF_FIGURE = List.of("frames", "mirrored");

    /** No place and no direction of a person is beyond this, in centimeters or degrees. */
    private static final double NUMBER_MAX = 1000;

    private final String slug;
    /** The lines before the first frame that are said of the whole figure, such as a comment. */
    private final String head;

    private final List<PoseFrame> frames;
    /** Read when it is first asked for. */
    private Figure figure;

    PoseDocument(String slug, String head, List<PoseFrame> frames) {
        this.slug = slug;
        this.head = head;
        this.frames = List.copyOf(frames);
    }

    /** @throws PoseFileException naming the field of the first mistake, or what there is too much of */
    public static PoseDocument read(String slug, String yaml) {
        if (yaml.length() > TEXT_MAX) {
            throw new PoseFileException(slug, "the file is longer than " + TEXT_MAX + " characters");
        }
        Figure figure = figure(slug, yaml);
        Map<String, Object> root = PoseTree.map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        checkAmounts(slug, figure, root);
        Map<String, Object> earlier = new LinkedHashMap<>(root);
        earlier.keySet().removeAll(OF_FIGURE);
        List<PoseFrame> frames = new ArrayList<>();
        PoseTree.map(root.get("frames")).forEach((name, own) -> {
            earlier.keySet().removeAll(List.of("arrows", "hold"));
            earlier.putAll(PoseTree.map(own));
            frames.add(new PoseFrame(name, earlier));
        });
        return new PoseDocument(slug, commentOf(yaml) + (figure.mirrored() ? "mirrored: true\n" : ""), frames);
    }

    /** Whatever somebody may have typed. */
    private static Figure figure(String slug, String yaml) {
        try {
            return PoseReader.read(slug, yaml);
        } catch (YamlEngineException notYaml) {
            throw new PoseFileException(slug, "the file is not YAML");
        } catch (IllegalArgumentException noNumber) {
            throw new PoseFileException(slug, "the file has a number that is none, " + noNumber.getMessage());
        }
    }

    private static void checkAmounts(String slug, Figure figure, Map<String, Object> root) {
        if (PoseTree.numbers(root).anyMatch(number -> !(Math.abs(number) <= NUMBER_MAX))) {
            throw new PoseFileException(slug, "the file has a number beyond " + (int) NUMBER_MAX);
        }
        if (figure.frames().size() > FRAMES_MAX) {
            throw new PoseFileException(slug, "frames must be " + FRAMES_MAX + " at most");
        }
        for (Frame frame : figure.frames()) {
            if (frame.props().size() > THINGS_MAX || frame.arrows().size() > ARROWS_MAX) {
                throw new PoseFileException(
                        slug,
                        "frames." + frame.name() + " has more than " + THINGS_MAX + " things or " + ARROWS_MAX
                                + " arrows");
            }
        }
    }

    private static String commentOf(String yaml) {
        return yaml.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The pose file's text. */
    public String yaml() {
        return PoseWriter.yaml(head, frames);
    }

    /** @throws PoseFileException when the body cannot do what the document asks */
    public Figure figure() {
        if (figure == null) {
            figure = PoseReader.read(slug, yaml());
        }
        return figure;
    }

    public String slug() {
        return slug;
    }

    public List<String> frameNames() {
        return frames.stream().map(PoseFrame::name).toList();
    }

    List<PoseFrame> frames() {
        return frames;
    }

    PoseFrame frame(int index) {
        return frames.get(index);
    }

    /** The same with this frame in place of the old one. */
    PoseDocument with(int index, PoseFrame frame) {
        List<PoseFrame> changed = new ArrayList<>(frames);
        changed.set(index, frame);
        return with(changed);
    }

    PoseDocument with(List<PoseFrame> changed) {
        return new PoseDocument(slug, head, changed);
    }
}
