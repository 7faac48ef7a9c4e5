package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.patient.boundary.KnownCondition;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.entity.RuleMark;

/** What a safety rule of the clinic can be about, in words. */
@Named
@RequestScoped
public class RuleWords {

    /** More than the libraries of most clinics hold; what lies beyond is reached by its marks. */
    private static final int EXERCISES_MAX = 500;

    @Inject
    PatientConditions conditions;

    @Inject
    ExerciseLibrary library;

    private Map<RuleMark.Kind, Map<String, String>> words;

    /** What can be chosen of one kind: values with their words. */
    public record Choices(RuleMark.Kind kind, Map<String, String> values) implements Serializable {}

    /** All that can be chosen, kind by kind. */
    public List<Choices> choices() {
        return Arrays.stream(RuleMark.Kind.values())
                .map(kind -> new Choices(kind, words().get(kind)))
                .toList();
    }

    /** Such as "Static stretch, Bridge". */
    public String of(List<RuleMark> marks) {
        return marks.stream()
                .map(mark -> words().get(mark.kind()).getOrDefault(mark.value(), mark.value()))
                .collect(Collectors.joining(", "));
    }

    private Map<RuleMark.Kind, Map<String, String>> words() {
        if (words == null) {
            words = Map.of(
                    RuleMark.Kind.CONDITION,
                    conditions.catalog().stream()
                            .collect(Collectors.toMap(
                                    KnownCondition::code,
                                    KnownCondition::name,
                                    (one, other) -> one,
                                    LinkedHashMap::new)),
                    RuleMark.Kind.EXERCISE,
                    exercises(),
                    RuleMark.Kind.CATEGORY,
                    labels(Category.values()),
                    RuleMark.Kind.POSITION,
                    labels(StartPosition.values()),
                    RuleMark.Kind.REGION,
                    labels(BodyRegion.values()),
                    RuleMark.Kind.EQUIPMENT,
                    labels(Equipment.values()),
                    RuleMark.Kind.MUSCLE,
                    labels(Muscle.values()));
        }
        return words;
    }

    private Map<String, String> exercises() {
        Map<String, String> titles = new LinkedHashMap<>();
        library.find(LibraryFilter.prescribable(""), 0, EXERCISES_MAX)
                .forEach(card -> titles.put(card.slug(), card.title()));
        return titles;
    }

    private static Map<String, String> labels(Enum<?>[] constants) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "exerciseText");
        Map<String, String> labels = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            labels.put(
                    constant.name(),
                    bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        }
        return labels;
    }
}
