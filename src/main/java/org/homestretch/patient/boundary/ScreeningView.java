package org.homestretch.patient.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.patient.entity.StaffSignature;

/**
 * A screening as it is on record.
 *
 * @param chronic whether the pain has lasted for three months today (G13)
 * @param outdated whether it is older than the clinic allows, so that it should be repeated (PT-16)
 * @param conditionsSince whether a condition was noted after it
 * @param answers in the order of the questions
 */
public record ScreeningView(
        long id,
        StaffSignature taken,
        PainHistory pain,
        boolean chronic,
        boolean outdated,
        boolean conditionsSince,
        List<Answer> answers)
        implements Serializable {

    public ScreeningView {
        answers = List.copyOf(answers);
    }

    /** Whether it should be repeated before the next version is issued. */
    public boolean isToRepeat() {
        return outdated || conditionsSince;
    }

    /** The red flags that are raised and not cleared. */
    public List<Answer> openFlags() {
        return answers.stream().filter(Answer::isOpen).toList();
    }

    /** What was answered with yes. */
    public List<Answer> raised() {
        return answers.stream().filter(Answer::yes).toList();
    }

    public boolean isYes(ScreeningQuestion question) {
        return answers.stream().anyMatch(answer -> answer.question() == question && answer.yes());
    }

    /**
     * One answer.
     *
     * @param sign what a yes means, in the words of therapists
     * @param note about a yes, or null
     * @param clearance of a red flag, or null
     */
    public record Answer(
            ScreeningQuestion question, String sign, String pointsTo, boolean yes, String note, Cleared clearance)
            implements Serializable {

        /** A red flag that is raised and not cleared. */
        public boolean isOpen() {
            return question.isRedFlag() && yes && clearance == null;
        }
    }

    /** Why a red flag stands in the way no longer, and who said so. */
    public record Cleared(String reason, String name, Instant at) implements Serializable {}
}
