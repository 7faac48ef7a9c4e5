package org.homestretch.patient.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month typed as 7/2026, 07.2026 or 2026-07. */
@FacesConverter("month")
public class MonthConverter implements Converter<YearMonth> {

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/. ]\\s*(\\d{1,2})");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            Matcher yearLast = YEAR_LAST.matcher(typed.strip());
            if (yearLast.matches()) {
                return month(yearLast.group(2), yearLast.group(1));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(typed.strip());
            if (yearFirst.matches()) {
                return month(yearFirst.group(1), yearFirst.group(2));
            }
        } catch (DateTimeException thirteenthMonth) {
            throw new ConverterException(unreadable(faces), thirteenthMonth);
        }
        throw new ConverterException(unreadable(faces));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, YearMonth month) {
        return month == null ? "" : SHOWN.format(month);
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static FacesMessage unreadable(FacesContext faces) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, PatientTexts.of(faces, "month.unreadable"), null);
    }
}
