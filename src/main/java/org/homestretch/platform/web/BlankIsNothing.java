package org.homestretch.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A field in which somebody typed nothing but blanks is empty, and missing where it is required (PL-7). */
@FacesConverter(forClass = String.class)
public class BlankIsNothing implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
