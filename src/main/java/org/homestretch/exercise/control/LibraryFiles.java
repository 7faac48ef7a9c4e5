package org.homestretch.exercise.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.exercise.entity.Sources;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.Statement;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/** The library as it ships: the data files below {@code /library}, whose README.md documents the format. */
public final class LibraryFiles {

    /** The languages other than English in which instructions ship, all of them translated by machine. */
    public static final List<String> TRANSLATIONS = List.of("de", "es", "ar");

    private static final String ROOT = "/library/";

    private LibraryFiles() {}

    /**
     * All exercises that ship.
     *
     * @throws IllegalArgumentException naming file and field if one is wrong
     */
    public static List<ExerciseContent> exercises() {
        return contents().texts("exercises").stream()
                .map(LibraryFiles::exercise)
                .toList();
    }

    /**
     * All protocols that ship, in the order in which they are offered.
     *
     * @throws IllegalArgumentException naming file and field if one is wrong
     */
    public static List<ProtocolContent> protocols() {
        List<String> codes = contents().texts("protocols");
        List<ProtocolContent> protocols = new ArrayList<>();
        for (String code : codes) {
            protocols.add(protocol(code, protocols.size()));
        }
        return protocols;
    }

    private static DataFile contents() {
        return DataFile.read(ROOT + "library.yaml").allowing("exercises", "protocols");
    }

    private static ExerciseContent exercise(String slug) {
        DataFile file = DataFile.read(ROOT + "exercises/" + slug + ".yaml")
                .allowing(
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
                        "en");
        return new ExerciseContent(
                file.text("slug"),
                traits(file),
                file.has("dosage") ? dose(file) : null,
                new Prescribability(
                        file.constant("availability", Availability.class),
                        file.textOrNull("reason"),
                        file.textOrNull("instead")),
                file.textOrNull("harder"),
                sources(file.part("sources")),
                Review.draft(),
                instructions(slug, file.part("en")));
    }

    private static TargetMuscles muscles(DataFile part) {
        part.allowing("primary", "secondary");
        return new TargetMuscles(part.constants("primary", Muscle.class), part.constants("secondary", Muscle.class));
    }

    private static Sources sources(DataFile part) {
        part.allowing(Stream.of(Statement.values()).map(LibraryFiles::field).toArray(String[]::new));
        Map<Statement, List<String>> byStatement = new EnumMap<>(Statement.class);
        for (Statement statement : Statement.values()) {
            byStatement.put(statement, part.texts(field(statement)));
        }
        return new Sources(byStatement);
    }

    private static String field(Statement statement) {
        return statement.name().toLowerCase(Locale.ROOT);
    }

    /** English first, then the translations that ship. */
    private static List<InstructionContent> instructions(String slug, DataFile english) {
        List<InstructionContent> all = new ArrayList<>();
        all.add(instruction("en", Review.draft(), english));
        for (String language : TRANSLATIONS) {
            DataFile.find(ROOT + "instructions/" + language + "/" + slug + ".yaml")
                    .map(file -> instruction(language, Review.machineDraft(), file))
                    .ifPresent(all::add);
        }
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

    private static UsualDose dose(DataFile file) {
        return new UsualDose(
                dosage(file.part("dosage")),
                frequency(file.part("frequency")),
                file.has("range") ? ownRange(file.part("range")) : OwnRange.NONE);
    }

    private static Dosage dosage(DataFile part) {
        part.allowing("sets", "amount", "unit", "eachWay", "hold");
        return new Dosage(
                part.number("sets"),
                part.number("amount"),
                part.constant("unit", DosageUnit.class),
                part.flag("eachWay"),
                part.number("hold"),
                0,
                null);
    }

    private static Frequency frequency(DataFile part) {
        part.allowing("timesADay", "timesAWeek");
        return part.has("timesAWeek")
                ? Frequency.weekly(part.number("timesAWeek"))
                : Frequency.daily(part.number("timesADay"));
    }

    private static OwnRange ownRange(DataFile part) {
        part.allowing("amount", "hold", "timesADay", "timesAWeek");
        return new OwnRange(
                range(part, "amount"), range(part, "hold"), range(part, "timesADay"), range(part, "timesAWeek"));
    }

    private static Range range(DataFile part, String name) {
        if (!part.has(name)) {
            return null;
        }
        List<Integer> bounds = part.numbers(name);
        return new Range(bounds.get(0), bounds.get(1));
    }

    private static InstructionContent instruction(String language, Review review, DataFile part) {
        part.allowing("title", "purpose", "steps", "breathing", "mistake", "cautions", "synonyms");
        return new InstructionContent(
                language,
                review,
                new InstructionText(
                        part.text("title"),
                        part.text("purpose"),
                        part.texts("steps"),
                        part.textOrNull("breathing"),
                        part.textOrNull("mistake"),
                        part.texts("cautions")),
                part.texts("synonyms"));
    }

    private static ProtocolContent protocol(String code, int place) {
        DataFile file = DataFile.read(ROOT + "protocols/" + code + ".yaml").allowing("code", "en", "items");
        DataFile english = file.part("en").allowing("title", "purpose");
        return new ProtocolContent(
                file.text("code"),
                place,
                english.text("title"),
                english.text("purpose"),
                file.parts("items").stream().map(LibraryFiles::protocolItem).toList());
    }

    private static ProtocolContent.Item protocolItem(DataFile part) {
        part.allowing("slug", "part", "dosage", "frequency");
        return new ProtocolContent.Item(
                part.text("slug"),
                part.constant("part", SessionPart.class),
                dosage(part.part("dosage")),
                frequency(part.part("frequency")));
    }
}
