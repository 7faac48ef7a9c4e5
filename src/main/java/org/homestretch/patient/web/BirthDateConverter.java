package org.homestretch.patient.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.patient.entity.BirthDates;
import org.homestretch.platform.boundary.ClinicCalendar;

/** A birth date typed as day, month and year with any separators (PT-3). */
@Dependent
@FacesConverter(value = "birthDate", managed = true)
public class BirthDateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Inject
    ClinicCalendar calendar;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate date = BirthDates.read(typed, calendar.today())
                .orElseThrow(() -> new ConverterException(message(faces, "birthDate.unreadable")));
        if (!BirthDates.isPossible(date, calendar.today())) {
            throw new ConverterException(message(faces, "birthDate.impossible"));
        }
        return date;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    private static FacesMessage message(FacesContext faces, String key) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, PatientTexts.of(faces, key), null);
    }
}
