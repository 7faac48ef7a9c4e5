package org.homestretch.program.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.entity.ScreeningQuestion;

/**
 * P17, RF13 and RF14: what age and screening say counts like a condition that a therapist noted, so that the matrix 3D sets
 * the limits of each exercise. Who is 65 or older (number added) counts as aging, a pregnancy as such, and an open RF14 as
 * neck pain with dizziness, with which no neck exercise goes.
 */
final class ImpliedConditions {

    static final int OLDER_FROM = 65;

    private static final String AGING = "C28";
    private static final String PREGNANCY = "A11";
    private static final String NECK_PAIN_WITH_DIZZINESS = "A5";

    private ImpliedConditions() {}

    static Set<String> of(ReviewedPatient patient) {
        Set<String> all = new HashSet<>(patient.conditions());
        if (patient.age() >= OLDER_FROM) {
            all.add(AGING);
        }
        ScreeningView screening = patient.screening();
        if (screening != null && screening.isYes(ScreeningQuestion.RF13B)) {
            all.add(PREGNANCY);
        }
        if (isOpen(screening, ScreeningQuestion.RF14)) {
            all.add(NECK_PAIN_WITH_DIZZINESS);
        }
        return all;
    }

    private static boolean isOpen(ScreeningView screening, ScreeningQuestion flag) {
        List<ScreeningView.Answer> open = screening == null ? List.of() : screening.openFlags();
        return open.stream().anyMatch(answer -> answer.question() == flag);
    }
}
