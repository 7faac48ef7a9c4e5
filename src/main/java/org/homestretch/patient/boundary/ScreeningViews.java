package org.homestretch.patient.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homestretch.patient.control.ScreeningWords;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.PatientCondition;
import org.homestretch.patient.entity.Screening;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;

/** Turns screenings into what leaves the boundary. */
@Dependent
class ScreeningViews {

    @Inject
    ScreeningWords words;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Settings settings;

    ScreeningView view(Screening screening, Patient patient) {
        LocalDate today = calendar.today();
        LocalDate goodUntil = calendar.dayOf(screening.taken().at()).plusDays(settings.screeningDays());
        return new ScreeningView(
                screening.id(),
                screening.taken(),
                screening.pain(),
                screening.pain().isChronicIn(YearMonth.from(today)),
                today.isAfter(goodUntil),
                patient.currentConditions().stream()
                        .map(PatientCondition::notedAt)
                        .anyMatch(noted -> noted.isAfter(screening.taken().at())),
                screening.answers().stream()
                        .map(answer -> answer(screening, answer))
                        .toList());
    }

    private ScreeningView.Answer answer(Screening screening, ScreeningAnswer answer) {
        ScreeningWords.Entry said = words.of(answer.question());
        return new ScreeningView.Answer(
                answer.question(),
                said.sign(),
                said.pointsTo(),
                answer.isYes(),
                answer.note(),
                screening
                        .clearance(answer.question())
                        .map(cleared -> new ScreeningView.Cleared(
                                cleared.reason(),
                                cleared.by().name(),
                                cleared.by().at()))
                        .orElse(null));
    }
}
