package org.homestretch.handout.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sheet codes are stored without their dash. */
@Converter(autoApply = true)
public class SheetCodeConverter implements AttributeConverter<SheetCode, String> {

    @Override
    public String convertToDatabaseColumn(SheetCode code) {
        return code == null ? null : code.characters();
    }

    @Override
    public SheetCode convertToEntityAttribute(String characters) {
        return characters == null ? null : new SheetCode(characters);
    }
}
