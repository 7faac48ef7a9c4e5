package org.homestretch.patient.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.patient.entity.ScreeningQuestion;

/**
 * A filled-in screening.
 *
 * @param submission names the form, so that sending it twice makes one screening
 * @param answers one for each question
 * @param clearances reasons why red flags stand in the way no longer, where there are such
 */
public record NewScreening(
        UUID submission, PainHistory pain, List<ScreeningAnswer> answers, Map<ScreeningQuestion, String> clearances) {

    public NewScreening {
        answers = List.copyOf(answers);
        clearances = Map.copyOf(clearances);
    }
}
