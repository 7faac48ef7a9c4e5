package org.homestretch.diary.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
     * @param corrections what may be corrected, and why
     * @return what was refused, by the sender's id
     */
    public <R extends DiaryRecord> Map<UUID, Refusal> keep(Class<R> kind, List<R> statements, Corrections corrections) {
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        if (statements.isEmpty()) {
            return refused;
        }
        Map<UUID, R> known = known(kind, statements);
        Map<Object, R> current = current(kind, statements);
        for (R statement : statements) {
            UUID id = statement.recording().clientUuid();
            Optional<Refusal> refusal =
                    refusalOf(statement, known.get(id), current.get(statement.subject()), corrections);
            refusal.ifPresent(because -> refused.put(id, because));
            if (refusal.isEmpty() && isNew(statement, known, current)) {
                store(statement, current.put(statement.subject(), statement), corrections);
                known.put(id, statement);
            }
        }
        return refused;
    }

    private static <R extends DiaryRecord> Optional<Refusal> refusalOf(
            R statement, R sentBefore, R standing, Corrections corrections) {
        if (sentBefore != null) {
            return statement.repeats(sentBefore) ? Optional.empty() : Optional.of(Refusal.OTHER_CONTENT);
        }
        boolean changes = standing != null && !statement.repeats(standing);
        return changes && !corrections.areAllowed() ? Optional.of(Refusal.NO_REASON) : Optional.empty();
    }

    private static <R extends DiaryRecord> boolean isNew(R statement, Map<UUID, R> known, Map<Object, R> current) {
        R standing = current.get(statement.subject());
        return !known.containsKey(statement.recording().clientUuid())
                && (standing == null || !statement.repeats(standing));
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
