package org.homestretch.program.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.program.entity.Goal;
import org.homestretch.program.entity.TechniqueCheck;

/** Finds what is kept beside the versions of a program: its goals and technique checks. */
@Dependent
public class GoalQueries {

    /** Pursued ones and dropped ones; a program with more dropped ones than these is not one anybody reads. */
    private static final int GOALS_MOST = 50;

    @PersistenceContext
    EntityManager entities;

    /** In the order in which they were set. */
    public List<Goal> goals(long programId) {
        return entities.createQuery("SELECT g FROM Goal g WHERE g.programId = :programId ORDER BY g.id", Goal.class)
                .setParameter("programId", programId)
                .setHint("eclipselink.batch", "g.ratings")
                .setMaxResults(GOALS_MOST)
                .getResultList();
    }

    /** The checks that hold, by item key. */
    public Map<Integer, TechniqueCheck> checks(long programId) {
        return entities.createQuery(
                        "SELECT c FROM TechniqueCheck c WHERE c.programId = :programId AND c.takenBack.at IS NULL",
                        TechniqueCheck.class)
                .setParameter("programId", programId)
                .getResultStream()
                .collect(Collectors.toMap(TechniqueCheck::itemKey, Function.identity(), (first, second) -> first));
    }
}
