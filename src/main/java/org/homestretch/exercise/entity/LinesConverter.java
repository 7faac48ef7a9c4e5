package org.homestretch.exercise.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps lines in one text column; they are only ever read and written together. */
@Converter(autoApply = true)
public class LinesConverter implements AttributeConverter<Lines, String> {

    @Override
    public String convertToDatabaseColumn(Lines lines) {
        return lines == null ? null : lines.joined();
    }

    @Override
    public Lines convertToEntityAttribute(String column) {
        return column == null ? null : Lines.parse(column);
    }
}
