package org.homestretch.exercise.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.homestretch.exercise.boundary.StageKey;

/** A stage of a protocol as the value of a choice. */
@FacesConverter(forClass = StageKey.class)
public class StageKeyConverter implements Converter<StageKey> {

    @Override
    public StageKey getAsObject(FacesContext context, UIComponent component, String value) {
        try {
            return value == null || value.isBlank() ? null : StageKey.parse(value);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, StageKey value) {
        return value == null ? "" : value.toString();
    }
}
