package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homestretch.patient.control.ScreeningWords;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.Screening;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.patient.entity.StaffSignature;
import org.homestretch.patient.entity.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private static final StaffSignature ADA =
            new StaffSignature(1, "Ada Byron", "THERAPIST", Instant.parse("2026-03-02T09:00:00Z"));
    private static final PainHistory PAIN = new PainHistory(3, YearMonth.of(2026, 1), true, "Strain", null);

    private static List<ScreeningAnswer> allNoBut(ScreeningQuestion yes) {
        return Arrays.stream(ScreeningQuestion.values())
                .map(question -> new ScreeningAnswer(question, question == yes, "Said so"))
                .toList();
    }

    private static Screening screening(ScreeningQuestion yes) {
        return new Screening(7, "one form", PAIN, allNoBut(yes), ADA);
    }

    @Test
    void pt_13_each_question_is_answered_exactly_once() {
        List<ScreeningAnswer> answers = new ArrayList<>(allNoBut(null));
        answers.remove(4);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Screening(7, "one form", PAIN, answers, ADA));

        answers.add(answers.get(0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Screening(7, "one form", PAIN, answers, ADA));
    }

    @ParameterizedTest
    @EnumSource(names = {"RF13A", "P10", "P11", "P16"})
    void pt_13_a_yes_that_says_too_little_needs_words(ScreeningQuestion question) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ScreeningAnswer(question, true, " "));
        assertThat(new ScreeningAnswer(question, false, "left over").note()).isNull();
    }

    @Test
    void pt_14_the_cause_and_the_month_of_the_pain_are_needed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PainHistory(3, YearMonth.of(2026, 1), false, " ", null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PainHistory(1, null, true, "Strain", null));
        assertThat(new PainHistory(0, null, true, "To stay well", null).isSevere())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "10, true"})
    void rule_p1_pain_is_severe_from_eight_on(int severity, boolean severe) {
        assertThat(new PainHistory(severity, YearMonth.of(2026, 1), true, "Strain", null).isSevere())
                .isEqualTo(severe);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void rule_p1_pain_has_a_scale_from_0_to_10(int severity) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PainHistory(severity, YearMonth.of(2026, 1), true, "Strain", null));
    }

    @ParameterizedTest
    @CsvSource({"2026-03, false", "2026-04, true", "2027-01, true"})
    void g_13_pain_is_chronic_after_three_months(YearMonth today, boolean chronic) {
        assertThat(PAIN.isChronicIn(today)).isEqualTo(chronic);
    }

    @ParameterizedTest
    @EnumSource(names = {"RF1", "RF2", "RF3", "RF4", "RF5", "RF8", "RF11", "RF14"})
    void rule_3c_these_signs_are_for_a_doctor_the_same_day(ScreeningQuestion sign) {
        assertThat(sign.urgency()).isEqualTo(Urgency.SAME_DAY);
    }

    @Test
    void rule_3c_age_stiffness_operation_and_pregnancy_bar_no_program_and_all_other_signs_do() {
        assertThat(ScreeningQuestion.values())
                .filteredOn(
                        question -> question.isRedFlag() && !question.urgency().isBarring())
                .containsExactly(
                        ScreeningQuestion.RF10,
                        ScreeningQuestion.RF12,
                        ScreeningQuestion.RF13A,
                        ScreeningQuestion.RF13B);
    }

    @Test
    void pt_15_a_raised_flag_is_cleared_once_with_a_reason_and_a_signature() {
        Screening screening = screening(ScreeningQuestion.RF6);
        assertThat(screening.isOpen(ScreeningQuestion.RF6)).isTrue();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> screening.clear(ScreeningQuestion.RF6, " ", ADA));

        screening.clear(ScreeningQuestion.RF6, "Checked each year", ADA);

        assertThat(screening.isOpen(ScreeningQuestion.RF6)).isFalse();
        assertThat(screening.clearance(ScreeningQuestion.RF6)).hasValueSatisfying(cleared -> {
            assertThat(cleared.reason()).isEqualTo("Checked each year");
            assertThat(cleared.by()).isEqualTo(ADA);
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> screening.clear(ScreeningQuestion.RF6, "Once more", ADA));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> screening.clear(ScreeningQuestion.RF1, "Never raised", ADA));
    }

    @Test
    void pt_13_the_questions_have_words_for_patient_and_therapist() {
        ScreeningWords words = new ScreeningWords();
        words.read();

        assertThat(ScreeningQuestion.values()).allSatisfy(question -> {
            assertThat(words.of(question).ask()).endsWith("?");
            assertThat(words.of(question).sign()).isNotBlank();
            assertThat(words.of(question).pointsTo()).isNotBlank();
        });
    }
}
