package org.homestretch.access.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a color as {@code #rrggbb}. */
@Converter(autoApply = true)
public class PrintColorConverter implements AttributeConverter<PrintColor, String> {

    @Override
    public String convertToDatabaseColumn(PrintColor color) {
        return color == null ? null : color.code();
    }

    @Override
    public PrintColor convertToEntityAttribute(String code) {
        return code == null ? null : PrintColor.read(code).orElseThrow();
    }
}
