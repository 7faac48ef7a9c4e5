package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.Sharing;

/** Finds protocols in the database for somebody who may see them (L-43). */
@Dependent
public class ProtocolQueries {

    private static final String MINE = "p.ownerId = :staff";
    private static final String IN_USE = "p.sharing = :shared OR (p.ownerId = :staff AND p.sharing <> :retired)";
    private static final String PROPOSED = "p.sharing = :proposed AND (:all = TRUE OR p.ownerId = :staff)";
    private static final String RETIRED = "p.sharing = :retired AND (:all = TRUE OR p.ownerId = :staff)";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * On whose behalf protocols are read.
     *
     * @param manager whether proposed and retired ones of others are seen
     */
    public record Reader(long staffId, boolean manager) {

        public boolean sees(Protocol protocol) {
            return protocol.sharing() == Sharing.SHARED
                    || protocol.isOwnedBy(staffId)
                    || manager && protocol.sharing() != Sharing.PRIVATE;
        }
    }

    /** A page of the protocols, in the order in which they are offered. */
    public List<Protocol> page(ProtocolFilter filter, Reader reader, int first, int size) {
        return filtered("SELECT p", filter, reader, " ORDER BY p.place, p.title, p.id", Protocol.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.stages")
                .setHint("eclipselink.batch", "p.stages.entries")
                .setHint("eclipselink.batch", "p.stages.entries.exercise")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many protocols the filter means. */
    public long count(ProtocolFilter filter, Reader reader) {
        return filtered("SELECT COUNT(p)", filter, reader, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String select, ProtocolFilter filter, Reader reader, String order, Class<T> type) {
        String where = switch (filter.kind()) {
            case IN_USE -> IN_USE;
            case MINE -> MINE;
            case PROPOSED -> PROPOSED;
            case RETIRED -> RETIRED;
        };
        String group = filter.group() == null ? "" : " AND p.group = :group";
        TypedQuery<T> query =
                entityManager.createQuery(select + " FROM Protocol p WHERE (" + where + ")" + group + order, type);
        if (filter.group() != null) {
            query.setParameter("group", filter.group());
        }
        query.getParameters().forEach(parameter -> bind(query, parameter.getName(), reader));
        return query;
    }

    private static void bind(TypedQuery<?> query, String parameter, Reader reader) {
        switch (parameter) {
            case "staff" -> query.setParameter(parameter, reader.staffId());
            case "all" -> query.setParameter(parameter, reader.manager());
            case "shared" -> query.setParameter(parameter, Sharing.SHARED);
            case "proposed" -> query.setParameter(parameter, Sharing.PROPOSED);
            case "retired" -> query.setParameter(parameter, Sharing.RETIRED);
            default -> {
                // bound already
            }
        }
    }

    /** The protocol of that code, whoever may see it. */
    public Optional<Protocol> byCode(String code) {
        return byCode(code, LockModeType.NONE);
    }

    /** The same, locked until the transaction ends, so that of two changes one waits for the other. */
    public Optional<Protocol> toChange(String code) {
        return byCode(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Protocol> byCode(String code, LockModeType lock) {
        return entityManager
                .createQuery("SELECT p FROM Protocol p WHERE p.code = :code", Protocol.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
