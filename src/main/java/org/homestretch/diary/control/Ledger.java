package org.homestretch.diary.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.diary.entity.DiaryRecord;
import org.homestretch.diary.entity.Refusal;

/** Writes statements into the diary once each and never over one another (D-6, D-7). */
@Dependent
public class Ledger {

    @PersistenceContext
    EntityManager entities;

    /**
     * Stores what is new, leaves alone what is there already and adds a correction where something else stands.
     *
     * @param statements of one program, in the order in which they were made
     */
    public <R extends DiaryRecord> Written keep(Class<R> kind, List<R> statements, Corrections corrections) {
        Written.Count count = new Written.Count();
        if (statements.isEmpty()) {
            return count.result();
        }
        Map<UUID, R> known = known(kind, statements);
        Map<Object, R> current = current(kind, statements);
        for (R statement : statements) {
            UUID id = statement.recording().clientUuid();
            R standing = current.get(statement.subject());
            Optional<Refusal> refusal = refusalOf(statement, known.get(id), standing, corrections);
            if (refusal.isPresent()) {
                count.refuse(new RefusedStatement(id, statement.day(), refusal.get()));
            } else if (!known.containsKey(id) && (standing == null || !statement.repeats(standing))) {
                store(statement, standing, corrections);
                known.put(id, statement);
                current.put(statement.subject(), statement);
                count.store(statement);
            }
        }
        entities.flush(); // a statement that arrived twice at the same time fails here and not after the answer
        return count.result();
    }

    private static <R extends DiaryRecord> Optional<Refusal> refusalOf(
            R statement, R sentBefore, R standing, Corrections corrections) {
        if (sentBefore != null) {
            return statement.repeats(sentBefore) ? Optional.empty() : Optional.of(Refusal.OTHER_CONTENT);
        }
        boolean changes = standing != null && !statement.repeats(standing);
        return changes && !corrections.areAllowed() ? Optional.of(Refusal.NO_REASON) : Optional.empty();
    }

    private void store(DiaryRecord statement, DiaryRecord standing, Corrections corrections) {
        if (standing != null) {
            standing.supersede();
            entities.flush(); // the unique key must see the place free, and inserts would otherwise come first
            statement.correct(standing, corrections.reason());
        }
        entities.persist(statement);
    }

    private <R extends DiaryRecord> Map<UUID, R> known(Class<R> kind, List<R> statements) {
        return entities.createQuery(
                        "SELECT r FROM " + kind.getSimpleName() + " r WHERE r.recording.clientUuid IN :ids", kind)
                .setParameter(
                        "ids",
                        statements.stream().map(r -> r.recording().clientUuid()).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        r -> r.recording().clientUuid(), Function.identity(), (a, b) -> a, HashMap::new));
    }

    private <R extends DiaryRecord> Map<Object, R> current(Class<R> kind, Collection<R> statements) {
        return entities.createQuery(
                        "SELECT r FROM " + kind.getSimpleName()
                                + " r WHERE r.programId = :program AND r.day IN :days AND r.current = TRUE",
                        kind)
                .setParameter("program", statements.iterator().next().programId())
                .setParameter(
                        "days",
                        statements.stream().map(DiaryRecord::day).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(DiaryRecord::subject, Function.identity(), (a, b) -> a, HashMap::new));
    }
}
