package org.homestretch.exercise.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.exercise.entity.Range;

/**
 * A range typed as "15-30", "15 – 30" or "15 to 30"; nothing typed means none. The attribute {@code most} says how far it
 * may go. Whatever else is typed is answered with the field's {@code converterMessage}.
 */
@FacesConverter("homestretch.range")
public class RangeOfNumbers implements Converter<Range> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})\\s*(?:-|–|to)\\s*(\\d{1,3})");

    @Override
    public Range getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher bounds = TYPED.matcher(typed.strip());
        int highest = Integer.parseInt(component.getAttributes().get("most").toString());
        if (bounds.matches()) {
            int least = Integer.parseInt(bounds.group(1));
            int most = Integer.parseInt(bounds.group(2));
            if (least <= most && most <= highest) {
                return new Range(least, most);
            }
        }
        String message = ((UIInput) component).getConverterMessage();
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Range range) {
        return range == null ? "" : range.least() + " to " + range.most();
    }
}
