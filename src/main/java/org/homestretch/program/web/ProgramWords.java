package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.patient.boundary.KnownCondition;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.Schedule;

/** Doses, schedules and cautions in words for the screens. */
@Named
@RequestScoped
public class ProgramWords {

    @Inject
    PatientConditions conditions;

    @Inject
    ClinicCalendar calendar;

    private List<KnownCondition> catalog;

    /** Such as "2 × 10 repetitions, hold 3 s". */
    public String dosage(Dosage dosage) {
        List<String> parts = new ArrayList<>();
        parts.add(text(
                dosage.sets() > 1 ? "dosage.sets" : "dosage.oneSet",
                dosage.sets(),
                text("DosageUnit." + dosage.unit(), dosage.amount())));
        if (dosage.eachWay()) {
            parts.add(text("dosage.eachWay"));
        }
        if (dosage.holdSeconds() > 0) {
            parts.add(text("dosage.hold", dosage.holdSeconds()));
        }
        if (dosage.restSeconds() > 0) {
            parts.add(text("dosage.rest", dosage.restSeconds()));
        }
        if (dosage.resistance() != null) {
            parts.add(dosage.resistance());
        }
        return String.join(text("list.separator"), parts);
    }

    /** Such as "2 times a day, Mon, Wed, Fri". */
    public String schedule(Schedule schedule) {
        return switch (schedule.kind()) {
            case QUOTA -> text("schedule.weekly", schedule.weeklyQuota());
            case EVERY_NTH_DAY -> text("schedule.everyNthDay", schedule.timesADay(), schedule.dayInterval());
            case BREAKS -> text("schedule.breaks", schedule.breakMinutes());
            case WEEKDAYS ->
                schedule.isEveryDay()
                        ? text("schedule.daily", schedule.timesADay())
                        : text("schedule.weekdays", schedule.timesADay(), days(schedule.weekdays()));
        };
    }

    private String days(Set<DayOfWeek> days) {
        return days.stream().map(this::day).collect(Collectors.joining(text("list.separator")));
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale());
    }

    /** What a caution says: its advice from the matrix, or the sentence of its rule with the figures. */
    public String caution(Caution caution) {
        return caution.advice() != null
                ? caution.advice()
                : text("CautionRule." + caution.key().rule(), caution.figures().toArray());
    }

    /** The rule of a caution as it stands in the clinical rules. */
    public String rule(CautionKey key) {
        return key.matrixRule().isEmpty()
                ? key.rule().clinicalId()
                : text("caution.matrix", key.rule().clinicalId(), key.matrixRule());
    }

    /** Conditions by name. */
    public String conditions(Set<String> codes) {
        if (catalog == null) {
            catalog = conditions.catalog();
        }
        return catalog.stream()
                .filter(known -> codes.contains(known.code()))
                .map(KnownCondition::name)
                .collect(Collectors.joining(text("list.separator")));
    }

    public String answer(Acknowledgement answer) {
        return answer.reason() == null ? text("caution.considered") : answer.reason();
    }

    /** The clinic's day. */
    public LocalDate today() {
        return calendar.today();
    }

    /** What a stage is called, by its number where it has no title. */
    public String stage(int number, String title) {
        return title == null ? text("stage.number", number) : text("stage.titled", number, title);
    }

    /** A point in time on the clinic's clock. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(calendar.zone());
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static String text(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "programText");
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }
}
