package org.homestretch.exercise.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes exercises and protocols as a library document in YAML, with the field names of the data that ship (L-50). */
public final class DocumentWriter {

    private DocumentWriter() {}

    public static String write(LibraryDocument document) {
        Fields all = new Fields().with("format", LibraryDocument.FORMAT);
        all.with(
                "exercises",
                document.exercises().stream().map(DocumentWriter::exercise).toList());
        all.with(
                "protocols",
                document.protocols().stream()
                        .map(located -> protocol(located.value()))
                        .toList());
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setDereferenceAliases(true)
                .setWidth(140)
                .setUseUnicodeEncoding(true)
                .build();
        return new Dump(settings).dumpToString(all.values);
    }

    private static Map<String, Object> exercise(LibraryDocument.Entry entry) {
        ExerciseContent content = entry.exercise().value();
        Fields fields = new Fields().with("slug", content.slug());
        traits(content.traits(), fields);
        if (content.dose() != null) {
            dose(content.dose(), fields);
        }
        fields.with("harder", content.harder())
                .with("availability", content.prescribability().availability().name())
                .with("reason", content.prescribability().reason())
                .with("instead", content.prescribability().instead());
        Fields sources = new Fields();
        content.sources()
                .byStatement()
                .forEach((statement, names) -> sources.with(statement.name().toLowerCase(Locale.ROOT), names));
        fields.with("sources", sources.values).with("review", review(content.review()));
        if (entry.retirement() != null) {
            fields.with("retired", retirement(entry.retirement()));
        }
        Fields translations = new Fields();
        for (InstructionContent instruction : content.instructions()) {
            (instruction.language().equals("en") ? fields : translations)
                    .with(instruction.language(), instruction(instruction));
        }
        fields.withSome("instructions", translations).with("pose", entry.pose());
        List<Map<String, Object>> pictures =
                entry.pictures().stream().map(DocumentWriter::picture).toList();
        return (pictures.isEmpty() ? fields : fields.with("pictures", pictures)).values;
    }

    private static Map<String, Object> picture(ExchangedPicture picture) {
        return new Fields().with("shows", picture.shows()).with("data", picture.base64()).values;
    }

    private static Map<String, Object> retirement(Retirement retirement) {
        return new Fields()
                .with("on", retirement.day().toString())
                .with("by", retirement.name())
                .with("reason", retirement.reason())
                .values;
    }

    private static void traits(Traits traits, Fields fields) {
        Fields muscles = new Fields()
                .with("primary", names(traits.muscles().primary()))
                .with("secondary", names(traits.muscles().secondary()));
        fields.with("category", traits.category().name())
                .with("regions", names(traits.regions()))
                .with("muscles", muscles.values)
                .with("position", traits.position().name())
                .with("laterality", traits.laterality().name())
                .with("equipment", names(traits.equipment()))
                .with("helpful", names(traits.helpful()));
    }

    private static void dose(UsualDose dose, Fields fields) {
        OwnRange own = dose.ownRange();
        Fields range = new Fields()
                .with("amount", range(own.amount()))
                .with("hold", range(own.holdSeconds()))
                .with("timesADay", range(own.timesADay()))
                .with("timesAWeek", range(own.timesAWeek()));
        fields.with("dosage", dosage(dose.dosage()))
                .with("frequency", frequency(dose.frequency()))
                .withSome("range", range);
    }

    private static Map<String, Object> dosage(Dosage dosage) {
        return new Fields()
                .with("sets", dosage.sets())
                .with("amount", dosage.amount())
                .with("unit", dosage.unit().name())
                .with("eachWay", dosage.eachWay() ? Boolean.TRUE : null)
                .with("hold", dosage.holdSeconds())
                .with("rest", dosage.restSeconds() == 0 ? null : dosage.restSeconds())
                .with("resistance", dosage.resistance())
                .values;
    }

    private static Map<String, Object> frequency(Frequency frequency) {
        return frequency.isWeekly()
                ? Map.of("timesAWeek", frequency.timesAWeek())
                : Map.of("timesADay", frequency.timesADay());
    }

    private static List<Integer> range(Range range) {
        return range == null ? null : List.of(range.least(), range.most());
    }

    private static Map<String, Object> instruction(InstructionContent content) {
        return new Fields()
                .with("review", review(content.review()))
                .with("title", content.text().title())
                .with("purpose", content.text().purpose())
                .with("steps", content.text().steps())
                .with("breathing", content.text().breathing())
                .with("mistake", content.text().mistake())
                .with("cautions", content.text().cautions())
                .with("synonyms", content.synonyms())
                .values;
    }

    private static Map<String, Object> review(Review review) {
        return new Fields()
                .with("state", review.state().name())
                .with("by", review.reviewer().orElse(null))
                .with("on", review.day().map(Object::toString).orElse(null))
                .values;
    }

    private static Map<String, Object> protocol(ProtocolContent content) {
        return new Fields()
                .with("code", content.code())
                .with("place", content.place())
                .with("group", content.group().name())
                .with("title", content.title())
                .with("purpose", content.purpose())
                .with("sources", content.sources())
                .with("review", review(content.review()))
                .with(
                        "stages",
                        content.stages().stream().map(DocumentWriter::stage).toList())
                .values;
    }

    private static Map<String, Object> stage(ProtocolContent.Stage stage) {
        return new Fields()
                .with("title", stage.title())
                .with("weeks", range(stage.weeks()))
                .with("aim", stage.aim())
                .with("criteria", stage.criteria())
                .with("items", stage.items().stream().map(DocumentWriter::item).toList())
                .values;
    }

    private static Map<String, Object> item(ProtocolContent.Item item) {
        return new Fields()
                .with("slug", item.slug())
                .with("part", item.part().name())
                .with("dosage", dosage(item.dosage()))
                .with("frequency", frequency(item.frequency()))
                .values;
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** Fields in the order in which they are written; those without a value are left out. */
    private static final class Fields {

        private final Map<String, Object> values = new LinkedHashMap<>();

        Fields with(String name, Object value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        /** The fields as one, unless there are none. */
        Fields withSome(String name, Fields fields) {
            return fields.values.isEmpty() ? this : with(name, fields.values);
        }
    }
}
