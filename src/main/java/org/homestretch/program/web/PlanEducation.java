package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homestretch.exercise.boundary.EducationEntry;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.boundary.AdviceChoice;
import org.homestretch.program.boundary.DraftAdvice;
import org.homestretch.program.boundary.ProgramDraft;

/** The therapist chooses what the patient is given to read. Each change answers with the draft as it is then. */
@Named
@ViewScoped
public class PlanEducation implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many are shown before anything is typed. */
    private static final int SHOWN = 6;

    @Inject
    DraftAdvice advice;

    private String search = "";
    private EducationText read;

    /** What is attached, in its order. */
    public List<EducationEntry> attached(ProgramDraft draft, AdviceChoice choice) {
        return draft.advice().pages().stream()
                .flatMap(slug ->
                        choice.education().stream().filter(entry -> entry.slug().equals(slug)))
                .toList();
    }

    /** What else can be attached: what suits the patient first, narrowed by what is typed. */
    public List<EducationEntry> offered(ProgramDraft draft, AdviceChoice choice) {
        List<EducationEntry> found = found(draft, choice);
        return search.isBlank() && found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    }

    /** How many more there are than are shown. */
    public int more(ProgramDraft draft, AdviceChoice choice) {
        return found(draft, choice).size() - offered(draft, choice).size();
    }

    private List<EducationEntry> found(ProgramDraft draft, AdviceChoice choice) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return choice.education().stream()
                .filter(entry -> !draft.advice().pages().contains(entry.slug()))
                .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(EducationEntry::suggested).reversed())
                .toList();
    }

    public ProgramDraft attach(ProgramDraft draft, String slug) {
        return advice.attach(draft.programId(), draft.revision(), slug);
    }

    /** Attaches the first that is offered, if there is one. */
    public ProgramDraft attachFirst(ProgramDraft draft, AdviceChoice choice) {
        List<EducationEntry> found = offered(draft, choice);
        if (search.isBlank() || found.isEmpty()) {
            return draft;
        }
        search = "";
        return attach(draft, found.get(0).slug());
    }

    public ProgramDraft detach(ProgramDraft draft, String slug) {
        return advice.detach(draft.programId(), draft.revision(), slug);
    }

    /** Opens a page as the patient would read it. */
    public void read(long programId, String slug) {
        read = advice.text(programId, slug);
    }

    public EducationText getRead() {
        return read;
    }

    /** How the page that is read runs. */
    public String getDirection() {
        return read != null && "ar".equals(read.language()) ? "rtl" : "ltr";
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }
}
