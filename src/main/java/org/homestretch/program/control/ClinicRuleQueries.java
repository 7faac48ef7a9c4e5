package org.homestretch.program.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.program.entity.ClinicRule;
import org.homestretch.program.entity.RuleMark;

/** Finds the safety rules that the clinic made. */
@Dependent
public class ClinicRuleQueries {

    /** More than any clinic keeps in its head. */
    static final int IN_FORCE_MAX = 200;

    @PersistenceContext
    EntityManager entities;

    /** The rules that hold on that day, as the review reads them. */
    public List<MatrixRule> inForce(LocalDate day) {
        return entities.createQuery(
                        "SELECT r FROM ClinicRule r WHERE r.retired.at IS NULL AND r.fromDay <= :day ORDER BY r.id",
                        ClinicRule.class)
                .setParameter("day", day)
                .setMaxResults(IN_FORCE_MAX)
                .getResultStream()
                .map(rule -> matrixRule(rule.code(), rule))
                .toList();
    }

    /** The rule as the review reads it. */
    public static MatrixRule matrixRule(String code, ClinicRule rule) {
        Coverage coverage = new Coverage(
                named(rule, RuleMark.Kind.EXERCISE, Function.identity()),
                named(rule, RuleMark.Kind.POSITION, StartPosition::valueOf),
                named(rule, RuleMark.Kind.CATEGORY, Category::valueOf),
                named(rule, RuleMark.Kind.REGION, BodyRegion::valueOf),
                named(rule, RuleMark.Kind.EQUIPMENT, Equipment::valueOf),
                named(rule, RuleMark.Kind.MUSCLE, Muscle::valueOf),
                rule.isAboutWholeProgram());
        Set<String> conditions = named(rule, RuleMark.Kind.CONDITION, Function.identity());
        return new MatrixRule(
                code,
                conditions,
                rule.level(),
                coverage,
                rule.text() + " (" + rule.made().name() + ")");
    }

    private static <T> Set<T> named(ClinicRule rule, RuleMark.Kind kind, Function<String, T> reading) {
        return rule.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> reading.apply(mark.value()))
                .collect(Collectors.toSet());
    }
}
