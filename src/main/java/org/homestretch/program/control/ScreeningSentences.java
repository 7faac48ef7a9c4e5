package org.homestretch.program.control;

import org.homestretch.patient.boundary.ScreeningView;

/** What an answer of the screening says to the therapist. */
final class ScreeningSentences {

    private ScreeningSentences() {}

    /** Such as "Recent operation (hernia, in May): limits that the surgeon sets for single exercises." */
    static String of(ScreeningView.Answer answer) {
        String note = answer.note() == null ? "" : " (" + answer.note() + ")";
        return answer.sign() + note + ": " + answer.pointsTo() + ".";
    }
}
