package org.homestretch.exercise.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionEdit;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SoftRange;

/**
 * Checks whether a document makes sense together with the library it is meant for (L-51): every exercise it points to
 * exists, ladders have an end, protocols keep to L-8.
 */
final class DocumentMeaning {

    private final LibraryDocument document;
    private final Map<String, Known> known = new HashMap<>();
    private final List<ExchangeProblem> problems = new ArrayList<>();

    /**
     * An exercise as it would be after the import, as far as others depend on it.
     *
     * @param softRange null when nobody may prescribe it
     */
    record Known(String harder, boolean open, SoftRange softRange) {

        static Known of(ExerciseContent content, boolean retired) {
            return new Known(
                    content.harder(),
                    !retired && content.prescribability().availability() == Availability.OPEN,
                    content.dose() == null
                            ? null
                            : SoftRange.of(content.traits().category(), content.dose()));
        }
    }

    private DocumentMeaning(LibraryDocument document, Map<String, Known> library) {
        this.document = document;
        known.putAll(library);
        document.exercises()
                .forEach(entry ->
                        known.put(entry.slug(), Known.of(entry.exercise().value(), entry.retirement() != null)));
    }

    /**
     * Everything that makes no sense.
     *
     * @param library the exercises of the library by slug
     * @param takenCodes codes of protocols that an import must not touch
     */
    static List<ExchangeProblem> check(LibraryDocument document, Map<String, Known> library, Set<String> takenCodes) {
        DocumentMeaning meaning = new DocumentMeaning(document, library);
        meaning.namesAreThereOnce();
        document.exercises().forEach(meaning::check);
        for (Located<ProtocolContent> protocol : document.protocols()) {
            if (takenCodes.contains(protocol.value().code())) {
                meaning.problem(protocol, ".code", "taken", protocol.value().code());
            }
            meaning.check(protocol);
        }
        return meaning.problems;
    }

    private void namesAreThereOnce() {
        Set<String> slugs = new HashSet<>();
        for (Entry entry : document.exercises()) {
            if (!slugs.add(entry.slug())) {
                problem(entry.exercise(), ".slug", "twice", entry.slug());
            }
        }
        Set<String> codes = new HashSet<>();
        for (Located<ProtocolContent> protocol : document.protocols()) {
            if (!codes.add(protocol.value().code())) {
                problem(protocol, ".code", "twice", protocol.value().code());
            }
        }
    }

    private void check(Entry entry) {
        ExerciseContent content = entry.exercise().value();
        mustKnow(entry.exercise(), ".harder", content.harder());
        mustKnow(entry.exercise(), ".instead", content.prescribability().instead());
        if (turnsInCircle(entry.slug())) {
            problem(entry.exercise(), ".harder", "circle", entry.slug());
        }
        if (content.prescribability().availability() != Availability.BLOCKED) {
            content.instructions().forEach(instruction -> checkSteps(entry, instruction));
        }
    }

    private void checkSteps(Entry entry, InstructionContent instruction) {
        int steps = instruction.text().steps().size();
        if (steps < InstructionEdit.STEPS_LEAST || steps > InstructionEdit.STEPS_MOST) {
            String part = instruction.language().equals("en") ? ".en.steps" : ".instructions." + instruction.language();
            problem(entry.exercise(), part, "steps", InstructionEdit.STEPS_LEAST, InstructionEdit.STEPS_MOST, steps);
        }
    }

    private void mustKnow(Located<?> where, String field, String slug) {
        if (slug != null && !known.containsKey(slug)) {
            problem(where, field, "unknownExercise", slug);
        }
    }

    private boolean turnsInCircle(String slug) {
        Set<String> climbed = new HashSet<>();
        String step = slug;
        while (step != null && known.containsKey(step)) {
            if (!climbed.add(step)) {
                return step.equals(slug);
            }
            step = known.get(step).harder();
        }
        return false;
    }

    private void check(Located<ProtocolContent> protocol) {
        List<ProtocolContent.Stage> stages = protocol.value().stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<ProtocolContent.Item> items = stages.get(stage).items();
            for (int item = 0; item < items.size(); item++) {
                check(protocol, ".stages[" + (stage + 1) + "].items[" + (item + 1) + "]", items.get(item));
            }
        }
    }

    private void check(Located<ProtocolContent> protocol, String field, ProtocolContent.Item item) {
        Known exercise = known.get(item.slug());
        if (exercise == null) {
            problem(protocol, field + ".slug", "unknownExercise", item.slug());
        } else if (!exercise.open()) {
            problem(protocol, field + ".slug", "notOpen", item.slug());
        } else if (!exercise.softRange().contains(item.dosage())) {
            problem(protocol, field + ".dosage", "outside", item.slug());
        } else if (!exercise.softRange().contains(item.frequency())) {
            problem(protocol, field + ".frequency", "outside", item.slug());
        }
    }

    private void problem(Located<?> where, String field, String key, Object... arguments) {
        problems.add(ExchangeProblem.at(where.line(), where.field() + field, key, arguments));
    }
}
