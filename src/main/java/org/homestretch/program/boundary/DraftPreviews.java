package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryEducation;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.ProgramVersion;

/** Shows a draft the way it would be issued: today, with the proposed end and in the patient's language. */
@RequestScoped
class DraftPreviews {

    @Inject
    ServedPrograms programs;

    @Inject
    LibraryExercises library;

    @Inject
    LibraryEducation education;

    @Inject
    ClinicCalendar calendar;

    DraftPreview of(Served served) {
        ProgramVersion draft = served.program().draft().orElseThrow(NoDraftException::new);
        if (draft.items().isEmpty()) {
            throw new EmptyDraftException();
        }
        Issuance issuance = new Issuance(
                ProposedDays.of(draft, calendar.today()),
                words(draft.items(), served.patient().language()),
                education.words(draft.advice(), served.patient().language()),
                List.of());
        return new DraftPreview(
                IssuedViews.preview(draft, issuance, programs.signature()), Histories.preview(draft, issuance));
    }

    private Map<Integer, IssuedInstruction> words(List<PrescribedExercise> items, String language) {
        Map<Long, LibraryExercise> exercises = library.of(items, language);
        return items.stream()
                .collect(Collectors.toMap(
                        PrescribedExercise::itemKey,
                        item -> exercises.get(item.exerciseId()).words()));
    }
}
