package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.control.ClinicRuleQueries;
import org.homestretch.program.control.MatrixRule;
import org.homestretch.program.entity.ClinicRule;
import org.homestretch.program.entity.RuleMark;

/** The safety rules that the manager adds to those that ship (P-50 to P-53). They hold for the whole clinic. */
@Stateless
@RolesAllowed(MANAGER)
public class ClinicRules {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    @Inject
    ProgramsTouched touched;

    @Inject
    ProgramsInUse inUse;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    @RolesAllowed(MANAGER)
    public long count() {
        return entities.createQuery("SELECT COUNT(r) FROM ClinicRule r", Long.class)
                .getSingleResult();
    }

    /** A page of the rules, those that hold first, then the latest first. */
    @RolesAllowed(MANAGER)
    public List<ClinicRuleRow> rules(int first, int size) {
        return entities.createQuery(
                        "SELECT r FROM ClinicRule r ORDER BY CASE WHEN r.retired.at IS NULL THEN 0 ELSE 1 END, r.id DESC",
                        ClinicRule.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ClinicRules::row)
                .toList();
    }

    /**
     * How many of the programs in use the rule would touch.
     *
     * @throws ClinicRuleIncompleteException if it covers nothing or says nothing
     */
    @RolesAllowed(MANAGER)
    public RuleReach preview(NewClinicRule draft) {
        MatrixRule rule = ClinicRuleQueries.matrixRule("K-", made(draft));
        AtomicInteger all = new AtomicInteger();
        AtomicInteger some = new AtomicInteger();
        touched.each(rule, (program, touches) -> {
            all.incrementAndGet();
            some.addAndGet(touches ? 1 : 0);
        });
        return new RuleReach(some.get(), all.get());
    }

    /**
     * Adds a rule.
     *
     * @param lookAgain whether whoever issued a program in use that it touches is told to look at it (P-53)
     * @return id of the rule
     * @throws ClinicRuleIncompleteException if it covers nothing or says nothing
     * @throws ClinicRuleStartsBeforeTodayException if it would hold for past days
     */
    @RolesAllowed(MANAGER)
    public long add(NewClinicRule draft, boolean lookAgain) {
        ClinicRule rule = made(draft);
        if (rule.fromDay().isBefore(calendar.today())) {
            throw new ClinicRuleStartsBeforeTodayException();
        }
        entities.persist(rule);
        entities.flush(); // its code comes with the id
        audit(rule, "added");
        if (lookAgain) {
            touched.each(ClinicRuleQueries.matrixRule(rule.code(), rule), (program, touches) -> {
                if (touches) {
                    inUse.report(program, rule.level(), List.of(rule.code()));
                }
            });
        }
        return rule.id();
    }

    /**
     * Ends a rule; it stays readable, because answers on record name it.
     *
     * @throws UnknownClinicRuleException if there is none of that id, or it is retired already
     * @throws ReasonMissingException if the reason is blank
     */
    @RolesAllowed(MANAGER)
    public void retire(long ruleId, String reason) {
        ClinicRule rule = entities.find(ClinicRule.class, ruleId, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null || rule.isRetired()) {
            throw new UnknownClinicRuleException();
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
        rule.retire(reason, programs.signature());
        audit(rule, "retired");
    }

    private ClinicRule made(NewClinicRule draft) {
        if (!draft.isComplete()) {
            throw new ClinicRuleIncompleteException();
        }
        LocalDate from = draft.fromDay() == null ? calendar.today() : draft.fromDay();
        return new ClinicRule(
                draft.level(), draft.wholeProgram(), draft.marks(), draft.text(), from, programs.signature());
    }

    private void audit(ClinicRule rule, String what) {
        auditTrail.record(AuditAction.CLINIC_RULE_CHANGED, null, "clinic rule " + rule.code() + " " + what);
    }

    private static ClinicRuleRow row(ClinicRule rule) {
        return new ClinicRuleRow(
                rule.id(),
                rule.code(),
                rule.level(),
                rule.isAboutWholeProgram(),
                rule.marks().stream()
                        .sorted(Comparator.comparing(RuleMark::kind).thenComparing(RuleMark::value))
                        .toList(),
                rule.text(),
                rule.fromDay(),
                rule.made(),
                rule.retired().orElse(null),
                rule.retiredReason());
    }
}
