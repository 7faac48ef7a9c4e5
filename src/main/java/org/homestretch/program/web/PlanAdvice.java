package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.exercise.boundary.EducationEntry;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.boundary.AdviceChoice;
import org.homestretch.program.boundary.DraftAdvice;
import org.homestretch.program.boundary.ProgramDraft;

/** The therapist chooses what the patient is given beside the exercises. Each change answers with the draft as it is then. */
@Named
@ViewScoped
public class PlanAdvice implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many are shown before anything is typed. */
    private static final int SHOWN = 6;

    @Inject
    DraftAdvice advice;

    private AdviceChoice choice;
    private String search = "";
    private String change;
    private EducationText read;

    public AdviceChoice choice(long programId) {
        if (choice == null) {
            choice = advice.choice(programId);
        }
        return choice;
    }

    /** What is attached, in its order. */
    public List<EducationEntry> attached(ProgramDraft draft) {
        return draft.advice().pages().stream()
                .flatMap(slug -> choice(draft.programId()).education().stream()
                        .filter(entry -> entry.slug().equals(slug)))
                .toList();
    }

    /** What else can be attached: what suits the patient first, narrowed by what is typed. */
    public List<EducationEntry> offered(ProgramDraft draft) {
        List<EducationEntry> found = found(draft);
        return search.isBlank() && found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    }

    /** How many more there are than are shown. */
    public int more(ProgramDraft draft) {
        return found(draft).size() - offered(draft).size();
    }

    private List<EducationEntry> found(ProgramDraft draft) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return choice(draft.programId()).education().stream()
                .filter(entry -> !draft.advice().pages().contains(entry.slug()))
                .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(EducationEntry::suggested).reversed())
                .toList();
    }

    public ProgramDraft attach(ProgramDraft draft, String slug) {
        return advice.attach(draft.programId(), draft.revision(), slug);
    }

    /** Attaches the first that is offered, if there is one. */
    public ProgramDraft attachFirst(ProgramDraft draft) {
        List<EducationEntry> found = offered(draft);
        if (search.isBlank() || found.isEmpty()) {
            return draft;
        }
        search = "";
        return attach(draft, found.get(0).slug());
    }

    public ProgramDraft detach(ProgramDraft draft, String slug) {
        return advice.detach(draft.programId(), draft.revision(), slug);
    }

    /** Ticks a point of the checklist, or takes its tick away. */
    public ProgramDraft toggle(ProgramDraft draft, String point) {
        Set<String> points = new HashSet<>(draft.advice().points());
        if (!points.remove(point)) {
            points.add(point);
        }
        return advice.tick(draft.programId(), draft.revision(), points);
    }

    public ProgramDraft agree(ProgramDraft draft) {
        ProgramDraft agreed = advice.agree(draft.programId(), draft.revision(), change);
        change = null;
        return agreed;
    }

    public ProgramDraft disagree(ProgramDraft draft, String line) {
        return advice.disagree(draft.programId(), draft.revision(), line);
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

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
