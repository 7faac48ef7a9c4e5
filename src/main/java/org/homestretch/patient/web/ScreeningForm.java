package org.homestretch.patient.web;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.patient.boundary.AskedQuestion;
import org.homestretch.patient.boundary.NewScreening;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningQuestion;

/** The inputs of a screening. Texts of the one before are there again; every question is asked anew. */
public class ScreeningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private final List<ScreeningAnswerForm> answers;
    private Integer severity;
    private YearMonth since;
    private Boolean causeFound;
    private String cause;
    private String assessment;

    /** @param before the latest screening, or null */
    ScreeningForm(List<AskedQuestion> questions, ScreeningView before) {
        answers = questions.stream()
                .map(asked -> new ScreeningAnswerForm(asked, note(asked.question(), before)))
                .toList();
        if (before != null) {
            since = before.pain().since();
            causeFound = before.pain().causeFound();
            cause = before.pain().cause();
            assessment = before.pain().assessment();
        }
    }

    private static String note(ScreeningQuestion question, ScreeningView before) {
        return before == null
                ? null
                : before.answers().stream()
                        .filter(answer -> answer.question() == question)
                        .map(ScreeningView.Answer::note)
                        .reduce(null, (none, note) -> note);
    }

    NewScreening filledIn() {
        Map<ScreeningQuestion, String> clearances = answers.stream()
                .filter(ScreeningAnswerForm::isCleared)
                .collect(Collectors.toMap(ScreeningAnswerForm::getQuestion, ScreeningAnswerForm::getCleared));
        return new NewScreening(
                submission,
                new PainHistory(severity, since, causeFound, cause, assessment),
                answers.stream().map(ScreeningAnswerForm::answer).toList(),
                clearances);
    }

    public List<ScreeningAnswerForm> getRedFlags() {
        return those(ScreeningQuestion::isRedFlag);
    }

    public List<ScreeningAnswerForm> getHealth() {
        return those(question -> !question.isRedFlag());
    }

    private List<ScreeningAnswerForm> those(Predicate<ScreeningQuestion> wanted) {
        return answers.stream()
                .filter(answer -> wanted.test(answer.getQuestion()))
                .toList();
    }

    public Integer getSeverity() {
        return severity;
    }

    public void setSeverity(Integer severity) {
        this.severity = severity;
    }

    public YearMonth getSince() {
        return since;
    }

    public void setSince(YearMonth since) {
        this.since = since;
    }

    public Boolean getCauseFound() {
        return causeFound;
    }

    public void setCauseFound(Boolean causeFound) {
        this.causeFound = causeFound;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }
}
