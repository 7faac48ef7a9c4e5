package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.EducationEntry;
import org.homestretch.exercise.entity.EducationText;

/**
 * What there is to give a patient beside the exercises.
 *
 * @param education pages and questions; suggested ones suit the patient's conditions and habits
 * @param checklist for desk and day, in the staff's language
 * @param checklistSuggested whether a habit of the patient calls for it
 * @param activities that go well with stretching and can be prescribed, in the staff's language
 */
public record AdviceChoice(
        List<EducationEntry> education, EducationText checklist, boolean checklistSuggested, List<Activity> activities)
        implements Serializable {

    public AdviceChoice {
        education = List.copyOf(education);
        activities = List.copyOf(activities);
    }

    /** An activity such as walking, that is added to the program as an exercise. */
    public record Activity(long exerciseId, String slug, String title) implements Serializable {}
}
