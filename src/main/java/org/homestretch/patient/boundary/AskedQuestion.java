package org.homestretch.patient.boundary;

import java.io.Serializable;
import org.homestretch.patient.entity.ScreeningQuestion;

/**
 * A question of the screening in words.
 *
 * @param ask as the therapist asks the patient
 * @param pointsTo what a yes can point to
 */
public record AskedQuestion(ScreeningQuestion question, String ask, String pointsTo) implements Serializable {}
