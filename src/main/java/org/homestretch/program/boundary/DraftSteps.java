package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homestretch.program.entity.Draft;
import org.homestretch.program.entity.DraftStep;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StepKind;

/**
 * What was done on a draft, kept in the database so that it can be undone after a crash, a time-out and from another tab
 * (P-20 to P-22).
 */
@RequestScoped
class DraftSteps {

    /** Nobody goes back farther than that, and the steps of a draft stay few. */
    static final int KEPT = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    /**
     * What a change does, in a form that can be shown.
     *
     * @param exerciseId what it is about, or null when it is about the program as a whole
     */
    record Deed(StepKind kind, Long exerciseId) {

        static Deed of(StepKind kind) {
            return new Deed(kind, null);
        }
    }

    /**
     * The steps on either side of the present state.
     *
     * @param undoable the last one that holds, or null
     * @param redoable the last one that was undone, or null
     */
    record Beside(Deed undoable, Deed redoable) {}

    /** Changes the draft and keeps the change; one that changes nothing is none. */
    void take(Program program, Deed deed, Consumer<Draft> work) {
        program.change(programs.signature(), work).ifPresent(before -> {
            ProgramVersion draft = draft(program);
            forget(draft, draft.stepsDone());
            entities.persist(program.keepStep(deed.kind(), deed.exerciseId(), before));
        });
    }

    /** Forgets what was undone (P-21), and what is too old (P-22). */
    private void forget(ProgramVersion draft, int stepsDone) {
        entities.createQuery("DELETE FROM DraftStep s WHERE s.draft = :draft"
                        + " AND (s.number > :stepsDone OR s.number <= :tooOld)")
                .setParameter("draft", draft)
                .setParameter("stepsDone", stepsDone)
                .setParameter("tooOld", stepsDone + 1 - KEPT)
                .executeUpdate();
    }

    void undo(Program program) {
        DraftStep step = step(draft(program), 0).orElseThrow(NothingToUndoException::new);
        program.undo(step, programs.signature());
    }

    void redo(Program program) {
        DraftStep step = step(draft(program), 1).orElseThrow(NothingToRedoException::new);
        program.redo(step, programs.signature());
    }

    private Optional<DraftStep> step(ProgramVersion draft, int behindPresent) {
        return entities.createQuery(
                        "SELECT s FROM DraftStep s WHERE s.draft = :draft AND s.number = :number", DraftStep.class)
                .setParameter("draft", draft)
                .setParameter("number", draft.stepsDone() + behindPresent)
                .getResultStream()
                .findFirst();
    }

    /** What undoing and doing again would do; the states themselves stay in the database. */
    Beside beside(ProgramVersion draft) {
        int stepsDone = draft.stepsDone();
        List<Object[]> rows = entities.createQuery(
                        "SELECT s.number, s.kind, s.exerciseId FROM DraftStep s"
                                + " WHERE s.draft = :draft AND s.number IN (:done, :undone)",
                        Object[].class)
                .setParameter("draft", draft)
                .setParameter("done", stepsDone)
                .setParameter("undone", stepsDone + 1)
                .getResultList();
        return new Beside(deed(rows, stepsDone), deed(rows, stepsDone + 1));
    }

    private static Deed deed(List<Object[]> rows, int number) {
        return rows.stream()
                .filter(row -> row[0].equals(number))
                .map(row -> new Deed((StepKind) row[1], (Long) row[2]))
                .findFirst()
                .orElse(null);
    }

    /** Nothing of an issued version is undone. */
    void end(ProgramVersion issued) {
        entities.createQuery("DELETE FROM DraftStep s WHERE s.draft = :issued")
                .setParameter("issued", issued)
                .executeUpdate();
    }

    private static ProgramVersion draft(Program program) {
        return program.draft().orElseThrow(NoDraftException::new);
    }
}
