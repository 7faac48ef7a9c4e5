package org.homestretch.exercise.boundary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;

/** Turns protocols into what leaves the boundary. */
final class ProtocolViews {

    private ProtocolViews() {}

    static ProtocolSummary summary(Protocol protocol, long staffId) {
        ProtocolContent content = protocol.content();
        return new ProtocolSummary(
                content.code(),
                content.group(),
                content.title(),
                content.purpose(),
                protocol.sharing(),
                content.review(),
                protocol.ownerName().orElse(null),
                protocol.isOwnedBy(staffId),
                stages(content));
    }

    private static List<ProtocolSummary.Stage> stages(ProtocolContent content) {
        List<ProtocolSummary.Stage> stages = new ArrayList<>();
        for (ProtocolContent.Stage stage : content.stages()) {
            stages.add(new ProtocolSummary.Stage(
                    new StageKey(content.code(), stages.size() + 1),
                    stage.title(),
                    stage.items().stream().map(ProtocolContent.Item::slug).toList()));
        }
        return stages;
    }

    static ProtocolDetails details(
            Protocol protocol, Set<ProtocolDetails.Step> possible, ExerciseLibrary library, String language) {
        ProtocolContent content = protocol.content();
        List<ProtocolDetails.Stage> stages = new ArrayList<>();
        for (ProtocolContent.Stage stage : content.stages()) {
            stages.add(new ProtocolDetails.Stage(
                    new StageKey(content.code(), stages.size() + 1),
                    stage.title(),
                    stage.aim(),
                    stage.criteria(),
                    stage.weeks(),
                    items(stage, library, language)));
        }
        return new ProtocolDetails(
                content.code(),
                protocol.revision(),
                content.group(),
                content.title(),
                content.purpose(),
                content.sources(),
                content.review(),
                protocol.sharing(),
                protocol.ownerName().orElse(null),
                protocol.sentBackBecause().orElse(null),
                protocol.changedAt().orElse(null),
                stages,
                possible);
    }

    static ProtocolEdit.Stage asTyped(ProtocolContent.Stage stage) {
        return new ProtocolEdit.Stage(
                stage.title(),
                stage.aim(),
                stage.criteria(),
                stage.weeks().least(),
                stage.weeks().most(),
                stage.items());
    }

    /** The exercises of a stage with their words in that language. */
    static List<ProtocolItem> items(ProtocolContent.Stage stage, ExerciseLibrary library, String language) {
        Set<String> slugs = stage.items().stream()
                .map(ProtocolContent.Item::slug)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, ExerciseDetails> exercises = library.exercisesBySlug(slugs, language).stream()
                .collect(Collectors.toMap(ExerciseDetails::slug, Function.identity()));
        return stage.items().stream()
                .map(item -> new ProtocolItem(exercises.get(item.slug()), item.part(), item.dosage(), item.frequency()))
                .toList();
    }
}
