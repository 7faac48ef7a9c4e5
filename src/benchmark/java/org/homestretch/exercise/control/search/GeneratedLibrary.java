package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;

/** As many exercises in four languages as wanted, made by fixed rules: each number is always the same exercise. */
final class GeneratedLibrary {

    private static final Map<String, String[]> MOVEMENTS = Map.of(
            "en",
            new String[] {
                "stretch",
                "rotation",
                "raise",
                "slide",
                "hold",
                "curl",
                "press",
                "roll",
                "squeeze",
                "reach",
                "lift",
                "twist",
                "swing",
                "bridge",
                "push",
                "pull",
                "tilt",
                "circle",
                "march",
                "lunge",
                "squat",
                "step",
                "fold"
            },
            "de",
            new String[] {
                "dehnung",
                "drehung",
                "heben",
                "gleiten",
                "halten",
                "beugen",
                "drücken",
                "rollen",
                "pressen",
                "greifen",
                "anheben",
                "verdrehung",
                "schwingen",
                "brücke",
                "schieben",
                "ziehen",
                "neigen",
                "kreisen",
                "marsch",
                "ausfallschritt",
                "kniebeuge",
                "stufe",
                "vorbeuge"
            },
            "es",
            new String[] {
                "estiramiento", "rotación", "elevación", "deslizamiento", "sostén", "flexión", "presión", "rodamiento",
                "compresión", "alcance", "levantamiento", "torsión", "balanceo", "puente", "empuje", "tracción",
                "inclinación", "círculo", "marcha", "zancada", "sentadilla", "escalón", "pliegue"
            },
            "ar",
            new String[] {
                "إطالة", "تدوير", "رفع", "انزلاق", "ثبات", "ثني", "ضغط", "دحرجة", "عصر", "مد", "حمل", "لف", "تأرجح",
                "جسر", "دفع", "سحب", "إمالة", "دائرة", "مشي", "اندفاع", "قرفصاء", "خطوة", "طي"
            });

    private static final int KINDS = MOVEMENTS.get("en").length;

    private GeneratedLibrary() {}

    static List<KnownExercise> of(int size) {
        SearchVocabulary vocabulary = SearchVocabulary.read();
        List<KnownExercise> all = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            all.add(exercise(number, vocabulary));
        }
        return all;
    }

    private static KnownExercise exercise(int number, SearchVocabulary vocabulary) {
        Traits traits = traits(number);
        Map<String, Wording> wordings = new HashMap<>();
        for (ReadingLanguage language : ReadingLanguage.values()) {
            wordings.put(language.tag(), wording(number, language, traits, vocabulary));
        }
        return new KnownExercise(
                number + 1L, "generated-" + number, traits, Availability.OPEN, ReviewState.DRAFT, wordings);
    }

    private static Traits traits(int number) {
        List<BodyRegion> regions =
                List.of(pick(BodyRegion.values(), number), pick(BodyRegion.values(), number / 21 + 7));
        return new Traits(
                pick(Category.values(), number),
                regions.stream().distinct().toList(),
                new TargetMuscles(List.of(pick(Muscle.values(), number / 5)), List.of()),
                pick(StartPosition.values(), number / 3),
                pick(Laterality.values(), number),
                number % 3 == 0 ? List.of(pick(Equipment.values(), number / 3)) : List.of(),
                List.of());
    }

    private static Wording wording(int number, ReadingLanguage language, Traits traits, SearchVocabulary vocabulary) {
        String movement = MOVEMENTS.get(language.tag())[number % KINDS];
        String other = MOVEMENTS.get(language.tag())[number / KINDS % KINDS];
        String region = vocabulary.words(language, traits.regions()).get(0);
        String muscle = vocabulary.words(language, traits.muscles().primary()).get(0);
        String position = vocabulary.words(language, List.of(traits.position())).get(0);
        return new Wording(
                language.tag(),
                ReviewState.MACHINE_DRAFT,
                region + " " + movement + " " + position + " " + number,
                region + " " + movement + ", " + muscle + ", " + other + ", " + position,
                List.of(muscle + " " + movement, region + " " + other));
    }

    private static <E> E pick(E[] values, int number) {
        return values[Math.floorMod(number, values.length)];
    }
}
