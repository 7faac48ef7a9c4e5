package org.homestretch.exercise.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several short texts in one field, each on a line of its own; with the attribute {@code separator} they stand in one
 * line with that between them. The attribute {@code longest} says how long each may be. A text that is too long is
 * answered with the field's {@code converterMessage}.
 */
@FacesConverter("homestretch.lines")
public class LinesOfText implements Converter<List<String>> {

    private static final String LINE = "\n";

    @Override
    public List<String> getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null) {
            return List.of();
        }
        List<String> texts = Arrays.stream(typed.split(Pattern.quote(separator(component))))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        int longest = Integer.parseInt(component.getAttributes().get("longest").toString());
        if (texts.stream().anyMatch(text -> text.length() > longest)) {
            String message = ((UIInput) component).getConverterMessage();
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        }
        return texts;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, List<String> texts) {
        String separator = separator(component);
        return texts == null ? "" : String.join(separator.equals(LINE) ? LINE : separator + " ", texts);
    }

    private static String separator(UIComponent component) {
        Object separator = component.getAttributes().get("separator");
        return separator == null ? LINE : separator.toString();
    }
}
