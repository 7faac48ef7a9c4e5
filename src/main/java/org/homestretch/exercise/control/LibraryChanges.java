package org.homestretch.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.homestretch.exercise.entity.LibraryChange;

/**
 * Counts the changes of exercises and their instructions, so that every node finds out that its search is out of date
 * (L-20). Whoever adds, edits, retires or reviews an exercise calls {@link #note} in the same transaction.
 */
@ApplicationScoped
public class LibraryChanges {

    @PersistenceContext
    EntityManager entityManager;

    /** An exercise or an instruction changed; undone with the transaction it stands in. */
    public void note() {
        entityManager
                .createQuery("UPDATE LibraryChange c SET c.changes = c.changes + 1 WHERE c.id = :id")
                .setParameter("id", LibraryChange.ID)
                .executeUpdate();
    }

    /** How many changes were noted so far. */
    public long count() {
        return entityManager
                .createQuery("SELECT c.changes FROM LibraryChange c WHERE c.id = :id", Long.class)
                .setParameter("id", LibraryChange.ID)
                .getSingleResult();
    }
}
