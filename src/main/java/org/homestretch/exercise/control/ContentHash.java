package org.homestretch.exercise.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/**
 * SHA-256 over everything a shipped entry says, by which a release finds out what it changes (L-11).
 */
final class ContentHash {

    private static final String SEPARATOR = "\u001f";

    private ContentHash() {}

    static String of(ExerciseContent content) {
        Traits traits = content.traits();
        Prescribability prescribability = content.prescribability();
        return sha256(joined(
                content.slug(),
                joined(traits.category(), traits.position(), traits.laterality()),
                joined(traits.regions(), traits.equipment(), traits.helpful()),
                joined(traits.muscles().primary(), traits.muscles().secondary()),
                content.dose() == null ? "" : dose(content.dose()),
                joined(prescribability.availability(), prescribability.reason(), prescribability.instead()),
                joined(content.harder(), content.sources().byStatement(), content.review()),
                content.instructions().stream().map(ContentHash::instruction).collect(Collectors.joining(SEPARATOR))));
    }

    static String of(ProtocolContent content) {
        return sha256(joined(
                joined(content.code(), content.place(), content.group()),
                joined(content.title(), content.purpose(), content.sources(), content.review()),
                content.stages().stream().map(ContentHash::stage).collect(Collectors.joining(SEPARATOR))));
    }

    private static String stage(ProtocolContent.Stage stage) {
        return joined(
                joined(stage.title(), stage.aim(), stage.criteria(), stage.weeks()),
                stage.items().stream()
                        .map(item -> joined(item.slug(), item.part(), dosage(item.dosage()), often(item.frequency())))
                        .toList());
    }

    /** The hash of all together. */
    static String of(Collection<ExerciseContent> exercises, Collection<ProtocolContent> protocols) {
        return sha256(joined(
                exercises.stream().map(ContentHash::of).sorted().toList(),
                protocols.stream().map(ContentHash::of).sorted().toList()));
    }

    private static String instruction(InstructionContent content) {
        InstructionText text = content.text();
        return joined(
                content.language(),
                content.review(),
                joined(text.title(), text.purpose(), text.steps(), text.breathing(), text.mistake(), text.cautions()),
                content.synonyms());
    }

    private static String dose(UsualDose dose) {
        OwnRange own = dose.ownRange();
        return joined(
                dosage(dose.dosage()),
                often(dose.frequency()),
                joined(own.amount(), own.holdSeconds(), own.timesADay(), own.timesAWeek()));
    }

    private static String dosage(Dosage dosage) {
        return joined(
                joined(dosage.sets(), dosage.amount(), dosage.unit(), dosage.eachWay()),
                joined(dosage.holdSeconds(), dosage.restSeconds(), dosage.resistance()));
    }

    private static String often(Frequency frequency) {
        return joined(frequency.timesADay(), frequency.timesAWeek());
    }

    private static String joined(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof List<?> list ? joined(list.toArray()) : String.valueOf(part))
                .collect(Collectors.joining(SEPARATOR, "(", ")"));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
