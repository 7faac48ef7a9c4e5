package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.boundary.ClinicRuleIncompleteException;
import org.homestretch.program.boundary.ClinicRuleRow;
import org.homestretch.program.boundary.ClinicRuleStartsBeforeTodayException;
import org.homestretch.program.boundary.ClinicRules;
import org.homestretch.program.boundary.NewClinicRule;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.boundary.RuleReach;
import org.homestretch.program.boundary.UnknownClinicRuleException;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.RuleMark;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/**
 * A manager who makes rules, and a therapist whose program they touch. Rules hold for the whole clinic and so for all tests:
 * each is about a condition that no other test notes, and is retired again.
 */
class ClinicRulesIT extends PrescribingClinic {

    private static final String CONDITION = "C17";
    private static final RuleMark SHIN_SPLINTS = new RuleMark(RuleMark.Kind.CONDITION, CONDITION);
    private static final RuleMark STRENGTHENING = new RuleMark(RuleMark.Kind.CATEGORY, "STRENGTHENING");

    @Inject
    ClinicRules rules;

    @Inject
    PatientConditions conditions;

    /** Nora's condition was known when she was screened. */
    @Override
    void openClinic() throws Exception {
        employ();
        patient = register("Nora", "en");
        adaDoes(() -> conditions.add(patient, CONDITION, null, null));
        clinic.screen(patient);
    }

    @Test
    void p_50_and_p_51_a_rule_speaks_in_the_review_until_it_is_retired() throws Exception {
        openClinic();
        long program = start();
        add(program, "bridge", "childs-pose");

        long id = asManager(() -> rules.add(rule(CautionLevel.BLOCK, SHIN_SPLINTS, STRENGTHENING), false));

        String code = "K-" + id;
        assertThat(ofTheClinic(program)).singleElement().satisfies(caution -> {
            assertThat(caution.key().matrixRule()).isEqualTo(code);
            assertThat(caution.level()).isEqualTo(CautionLevel.BLOCK);
            assertThat(caution.advice()).contains("Not before the check", manager);
            assertThat(caution.conditions()).containsExactly(CONDITION);
        });
        refused(ReasonMissingException.class, () -> managerDoes(() -> rules.retire(id, " ")));
        managerDoes(() -> rules.retire(id, "Replaced"));
        assertThat(ofTheClinic(program)).isEmpty();
        refused(UnknownClinicRuleException.class, () -> managerDoes(() -> rules.retire(id, "Once more")));
        ClinicRuleRow row = asManager(() -> rules.rules(0, 200)).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
        assertThat(row.retired().name()).isEqualTo(manager);
        assertThat(row.retiredReason()).isEqualTo("Replaced");
        assertThat(audited(code)).containsExactly("added", "retired");
    }

    @Test
    void p_51_a_rule_of_a_later_day_is_silent_until_then() throws Exception {
        openClinic();
        long program = start();
        add(program, "bridge");
        NewClinicRule later = new NewClinicRule(
                CautionLevel.WARN,
                true,
                Set.of(SHIN_SPLINTS),
                "Soon",
                calendar.today().plusDays(1));

        long id = asManager(() -> rules.add(later, false));

        assertThat(ofTheClinic(program)).isEmpty();
        managerDoes(() -> rules.retire(id, "Tried out"));
        NewClinicRule past = new NewClinicRule(
                CautionLevel.WARN,
                true,
                Set.of(SHIN_SPLINTS),
                "Too late",
                calendar.today().minusDays(1));
        refused(ClinicRuleStartsBeforeTodayException.class, () -> asManager(() -> rules.add(past, false)));
    }

    @Test
    void p_52_and_p_53_the_manager_sees_how_many_programs_it_touches_and_their_therapists_are_told() throws Exception {
        openClinic();
        NewClinicRule rule = rule(CautionLevel.WARN, SHIN_SPLINTS, STRENGTHENING);
        RuleReach before = asManager(() -> rules.preview(rule));
        long touched = issued("bridge");
        long untouched = issued("childs-pose");

        RuleReach now = asManager(() -> rules.preview(rule));
        assertThat(now.touched()).isEqualTo(before.touched() + 1);
        assertThat(now.inUse()).isEqualTo(before.inUse() + 2);

        long id = asManager(() -> rules.add(rule, true));
        assertThat(work(touched)).containsExactly("K-" + id);
        assertThat(work(untouched)).isEmpty();
        managerDoes(() -> rules.retire(id, "Tried out"));
    }

    @Test
    void p_50_a_rule_that_covers_nothing_or_says_nothing_is_refused() throws Exception {
        openClinic();
        List<NewClinicRule> incomplete = List.of(
                new NewClinicRule(CautionLevel.WARN, false, Set.of(SHIN_SPLINTS), "About what?", null),
                new NewClinicRule(CautionLevel.WARN, true, Set.of(STRENGTHENING), "Both", null),
                new NewClinicRule(CautionLevel.WARN, true, Set.of(), " ", null));

        for (NewClinicRule rule : incomplete) {
            refused(ClinicRuleIncompleteException.class, () -> asManager(() -> rules.add(rule, false)));
            refused(ClinicRuleIncompleteException.class, () -> asManager(() -> rules.preview(rule)));
        }
    }

    @Test
    void p_50_only_managers_make_rules() throws Exception {
        openClinic();
        List<Acting.Deed> deeds = List.of(
                () -> rules.count(),
                () -> rules.rules(0, 10),
                () -> rules.preview(rule(CautionLevel.WARN, SHIN_SPLINTS)),
                () -> rules.add(rule(CautionLevel.WARN, SHIN_SPLINTS), false),
                () -> rules.retire(1, "Wrong"));
        for (Acting.Deed deed : deeds) {
            refused(EJBAccessException.class, () -> Acting.doing(ada, Roles.THERAPIST, deed));
            refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, deed));
        }
    }

    private static NewClinicRule rule(CautionLevel level, RuleMark... marks) {
        return new NewClinicRule(level, false, Set.of(marks), "Not before the check", null);
    }

    private List<Caution> ofTheClinic(long program) throws Exception {
        return asAda(() -> drafts.draft(program)).cautions().stream()
                .filter(caution -> caution.key().rule() == CautionRule.CLINIC_RULE)
                .toList();
    }

    private <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as(manager, Roles.MANAGER, deed);
    }

    private void managerDoes(Acting.Deed deed) throws Exception {
        Acting.doing(manager, Roles.MANAGER, deed);
    }

    private long issued(String slug) throws Exception {
        long id = start();
        issue(id, add(id, slug));
        return id;
    }

    private List<String> work(long program) throws SQLException {
        return clinic.ask("SELECT rules FROM work_item WHERE program_id = ?", program);
    }

    /** What was done with a rule, in order. */
    private List<String> audited(String code) throws SQLException {
        String rule = "clinic rule " + code + " ";
        return clinic.ask(
                "SELECT REPLACE(object, ?, '') FROM audit_event"
                        + " WHERE action = 'CLINIC_RULE_CHANGED' AND object LIKE CONCAT(?, '%') ORDER BY id",
                rule, rule);
    }
}
