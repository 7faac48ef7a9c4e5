package org.homestretch.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What staff are called by each other. Says nothing else of an account. */
@Stateless
public class Colleagues {

    @PersistenceContext
    EntityManager entities;

    /** The present names of the accounts with these ids. */
    @PermitAll
    public Map<Long, String> names(Collection<Long> staffIds) {
        return staffIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT a.id, a.displayName FROM StaffAccount a WHERE a.id IN :ids", Object[].class)
                        .setParameter("ids", staffIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
