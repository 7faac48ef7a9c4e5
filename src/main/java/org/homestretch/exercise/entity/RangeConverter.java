package org.homestretch.exercise.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a range in one column, as "15-30". */
@Converter(autoApply = true)
public class RangeConverter implements AttributeConverter<Range, String> {

    @Override
    public String convertToDatabaseColumn(Range range) {
        return range == null ? null : range.toString();
    }

    @Override
    public Range convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        String[] bounds = column.split("-", 2);
        return new Range(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }
}
