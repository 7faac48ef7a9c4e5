package org.homestretch.patient.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.PatientName;
import org.homestretch.patient.entity.PatientOrder;
import org.homestretch.patient.entity.PatientRow;

/** Finds patients in the database; never more than a page of them. */
@Dependent
public class PatientQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The patients that a search means.
     *
     * @param siteIds the sites whose patients the caller may see (PT-6)
     */
    public record Scope(PatientSearch search, Set<Long> siteIds, boolean withArchived) {

        /** Whether nobody can be found, so that the database need not be asked. */
        public boolean isEmpty() {
            return siteIds.isEmpty() || search.findsNobody();
        }
    }

    public List<PatientRow> page(Scope scope, PatientOrder order, boolean descending, int first, int size) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<PatientRow> query = criteria.createQuery(PatientRow.class);
        Root<Patient> patient = query.from(Patient.class);
        query.select(criteria.construct(
                PatientRow.class,
                patient.get("id"),
                patient.get("name").get("given"),
                patient.get("name").get("family"),
                patient.get("birthDate"),
                patient.get("siteId"),
                patient.get("contact").get("phone"),
                patient.get("archivedAt")));
        query.where(restrictions(criteria, patient, scope));
        query.orderBy(sortKeys(patient, order).stream()
                .map(key -> descending ? criteria.desc(key) : criteria.asc(key))
                .toList());
        return entityManager
                .createQuery(query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The id comes last, so that pages never overlap. */
    private static List<Path<Object>> sortKeys(Root<Patient> patient, PatientOrder order) {
        Path<Object> family = patient.get("name").get("foldedFamily");
        Path<Object> given = patient.get("name").get("foldedGiven");
        return switch (order) {
            case NAME -> List.of(family, given, patient.get("id"));
            case BIRTH_DATE -> List.of(patient.get("birthDate"), family, given, patient.get("id"));
            case NUMBER -> List.of(patient.get("id"));
        };
    }

    public long count(Scope scope) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<Patient> patient = query.from(Patient.class);
        query.select(criteria.count(patient)).where(restrictions(criteria, patient, scope));
        return entityManager.createQuery(query).getSingleResult();
    }

    /** Those of the patients who are treated at these sites, archived ones included, by name. */
    public List<PatientRow> atSites(Collection<Long> patientIds, Set<Long> siteIds) {
        return patientIds.isEmpty() || siteIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                        SELECT NEW org.homestretch.patient.entity.PatientRow(
                          p.id, p.name.given, p.name.family, p.birthDate, p.siteId, p.contact.phone, p.archivedAt)
                        FROM Patient p WHERE p.id IN :ids AND p.siteId IN :sites
                        ORDER BY p.name.foldedFamily, p.name.foldedGiven, p.id""", PatientRow.class)
                        .setParameter("ids", patientIds)
                        .setParameter("sites", siteIds)
                        .getResultList();
    }

    /** The site of each of the patients. */
    public Map<Long, Long> sites(Collection<Long> patientIds) {
        return patientIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT p.id, p.siteId FROM Patient p WHERE p.id IN :ids", Object[].class)
                        .setParameter("ids", patientIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Patients of the same name, in either order, and birth date, whatever their site (PT-7). */
    public List<Patient> namesakes(String given, String family, LocalDate birthDate) {
        TypedQuery<Patient> query = entityManager.createQuery("""
                SELECT p FROM Patient p WHERE p.birthDate = :birthDate
                AND (p.name.foldedGiven = :given AND p.name.foldedFamily = :family
                OR p.name.foldedGiven = :family AND p.name.foldedFamily = :given)
                ORDER BY p.id""", Patient.class);
        return query.setParameter("birthDate", birthDate)
                .setParameter("given", PatientName.fold(given))
                .setParameter("family", PatientName.fold(family))
                .setMaxResults(10)
                .getResultList();
    }

    private static Predicate[] restrictions(CriteriaBuilder criteria, Root<Patient> patient, Scope scope) {
        List<Predicate> all = new ArrayList<>();
        all.add(patient.get("siteId").in(scope.siteIds()));
        if (!scope.withArchived()) {
            all.add(criteria.isNull(patient.get("archivedAt")));
        }
        for (String part : scope.search().nameParts()) {
            all.add(criteria.or(
                    beginsAPart(criteria, patient.get("name").get("foldedGiven"), part),
                    beginsAPart(criteria, patient.get("name").get("foldedFamily"), part)));
        }
        for (PatientSearch.Figure figure : scope.search().figures()) {
            all.add(meanings(criteria, patient, figure));
        }
        return all.toArray(Predicate[]::new);
    }

    /** A folded part holds letters and digits only, so that it cannot carry wildcards of its own. */
    private static Predicate beginsAPart(CriteriaBuilder criteria, Path<String> name, String part) {
        return criteria.or(criteria.like(name, part + "%"), criteria.like(name, "% " + part + "%"));
    }

    private static Predicate meanings(CriteriaBuilder criteria, Root<Patient> patient, PatientSearch.Figure figure) {
        List<Predicate> any = new ArrayList<>();
        figure.patientId().ifPresent(id -> any.add(criteria.equal(patient.get("id"), id)));
        Expression<LocalDate> birthDate = patient.get("birthDate");
        figure.birthDates().forEach(date -> any.add(criteria.equal(birthDate, date)));
        figure.birthYear()
                .ifPresent(year -> any.add(criteria.between(birthDate, year.atDay(1), year.atDay(year.length()))));
        return criteria.or(any.toArray(Predicate[]::new));
    }
}
