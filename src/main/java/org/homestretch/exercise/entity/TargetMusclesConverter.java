package org.homestretch.exercise.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps target muscles in one column, as "GLUTEUS_MAXIMUS HAMSTRINGS / ERECTOR_SPINAE". */
@Converter(autoApply = true)
public class TargetMusclesConverter implements AttributeConverter<TargetMuscles, String> {

    @Override
    public String convertToDatabaseColumn(TargetMuscles muscles) {
        return muscles == null ? null : joined(muscles.primary()) + "/" + joined(muscles.secondary());
    }

    @Override
    public TargetMuscles convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        String[] parts = column.split("/", 2);
        return new TargetMuscles(parsed(parts[0]), parsed(parts[1]));
    }

    private static String joined(List<Muscle> muscles) {
        return muscles.stream().map(Muscle::name).collect(Collectors.joining(" "));
    }

    private static List<Muscle> parsed(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Muscle::valueOf)
                .toList();
    }
}
