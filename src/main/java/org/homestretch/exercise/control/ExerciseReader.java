package org.homestretch.exercise.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.Sources;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.Statement;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;

/** Reads an exercise from data of the library. */
final class ExerciseReader {

    private static final String[] FIELDS = {
        "slug",
        "category",
        "regions",
        "muscles",
        "position",
        "laterality",
        "equipment",
        "helpful",
        "dosage",
        "frequency",
        "range",
        "harder",
        "availability",
        "reason",
        "instead",
        "sources",
        "review",
        "retired",
        "pose",
        "pictures",
        "en",
        "instructions"
    };

    private ExerciseReader() {}

    /** @param translations the instructions in other languages than English by language, in their order */
    static ExerciseContent exercise(DataFile file, Map<String, DataFile> translations) {
        file.allowing(FIELDS);
        return new ExerciseContent(
                file.text("slug"),
                traits(file),
                file.has("dosage") ? DoseReader.usual(file) : null,
                new Prescribability(
                        file.constant("availability", Availability.class),
                        file.textOrNull("reason"),
                        file.textOrNull("instead")),
                file.textOrNull("harder"),
                sources(file.part("sources")),
                review(file, Review.draft()),
                instructions(file.part("en"), translations));
    }

    private static List<InstructionContent> instructions(DataFile english, Map<String, DataFile> translations) {
        List<InstructionContent> all = new ArrayList<>();
        all.add(instruction("en", Review.draft(), english));
        translations.forEach((language, part) -> all.add(instruction(language, Review.machineDraft(), part)));
        return all;
    }

    private static Traits traits(DataFile file) {
        return new Traits(
                file.constant("category", Category.class),
                file.constants("regions", BodyRegion.class),
                file.has("muscles") ? muscles(file.part("muscles")) : TargetMuscles.NONE,
                file.constant("position", StartPosition.class),
                file.constant("laterality", Laterality.class),
                file.constants("equipment", Equipment.class),
                file.constants("helpful", Equipment.class));
    }

    private static TargetMuscles muscles(DataFile part) {
        part.allowing("primary", "secondary");
        return new TargetMuscles(part.constants("primary", Muscle.class), part.constants("secondary", Muscle.class));
    }

    private static Sources sources(DataFile part) {
        part.allowing(Stream.of(Statement.values()).map(ExerciseReader::field).toArray(String[]::new));
        Map<Statement, List<String>> byStatement = new EnumMap<>(Statement.class);
        for (Statement statement : Statement.values()) {
            byStatement.put(statement, part.texts(field(statement)));
        }
        return new Sources(byStatement);
    }

    private static String field(Statement statement) {
        return statement.name().toLowerCase(Locale.ROOT);
    }

    private static InstructionContent instruction(String language, Review unlessSaid, DataFile part) {
        part.allowing("review", "title", "purpose", "steps", "breathing", "mistake", "cautions", "synonyms");
        return new InstructionContent(
                language,
                review(part, unlessSaid),
                new InstructionText(
                        part.text("title"),
                        part.text("purpose"),
                        part.texts("steps"),
                        part.textOrNull("breathing"),
                        part.textOrNull("mistake"),
                        part.texts("cautions")),
                part.texts("synonyms"));
    }

    /** The review noted in the data, or what it is without a note: nothing that ships has been reviewed. */
    static Review review(DataFile file, Review unlessSaid) {
        if (!file.has("review")) {
            return unlessSaid;
        }
        DataFile part = file.part("review").allowing("state", "by", "on");
        return switch (part.constant("state", ReviewState.class)) {
            case DRAFT -> Review.draft();
            case MACHINE_DRAFT -> Review.machineDraft();
            case REVIEWED -> Review.by(part.text("by"), LocalDate.parse(part.text("on")));
        };
    }
}
