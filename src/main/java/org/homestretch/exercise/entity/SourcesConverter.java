package org.homestretch.exercise.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps sources in one text column, a line for each statement: "DOSAGE: 001; added". */
@Converter(autoApply = true)
public class SourcesConverter implements AttributeConverter<Sources, String> {

    @Override
    public String convertToDatabaseColumn(Sources sources) {
        return sources == null
                ? null
                : sources.byStatement().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Sources convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        Map<Statement, List<String>> byStatement = new EnumMap<>(Statement.class);
        column.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            byStatement.put(Statement.valueOf(parts[0]), List.of(parts[1].split("; ")));
        });
        return new Sources(byStatement);
    }
}
