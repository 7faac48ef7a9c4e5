package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.homestretch.patient.entity.ArchiveStep;
import org.homestretch.patient.entity.Contact;
import org.homestretch.patient.entity.Language;
import org.homestretch.patient.entity.NotedCondition;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.PatientCondition;
import org.homestretch.patient.entity.PatientName;
import org.homestretch.patient.entity.PatientNumber;
import org.homestretch.patient.entity.PersonalDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long STAFF = 7;

    private final Patient patient = new Patient(born(LocalDate.of(1980, 3, 14)), NOW, TODAY);

    @Test
    void pt_1_a_number_has_a_letter_and_at_least_five_digits() {
        assertThat(PatientNumber.of(42)).isEqualTo("P-00042");
        assertThat(PatientNumber.of(1_234_567)).isEqualTo("P-1234567");
    }

    @Test
    void pt_3_nobody_is_registered_who_is_not_born_yet() {
        assertThatThrownBy(() -> new Patient(born(TODAY), NOW, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "en-GB", ""})
    void pt_4_a_patient_reads_a_language_in_which_handouts_are_written(String other) {
        assertThat(Stream.of(Language.values()).map(Language::tag)).containsExactly("en", "de", "es", "ar");
        assertThatThrownBy(() -> Language.of(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pt_9_archiving_and_restoring_keep_their_reasons() {
        patient.archive(" treatment completed ", NOW, STAFF);
        assertThat(patient.isArchived()).isTrue();
        assertThat(patient.latestArchiveStep()).map(ArchiveStep::reason).contains("treatment completed");

        patient.restore("back with a sore shoulder", NOW.plusSeconds(60), STAFF);
        assertThat(patient.isArchived()).isFalse();
        assertThat(patient.latestArchiveStep()).map(ArchiveStep::isArchiving).contains(false);
    }

    @Test
    void pt_9_archiving_needs_a_reason() {
        assertThatThrownBy(() -> patient.archive("  ", NOW, STAFF)).isInstanceOf(IllegalArgumentException.class);
        assertThat(patient.isArchived()).isFalse();
    }

    @Test
    void pt_9_an_archived_patient_cannot_be_changed() {
        patient.archive("moved away", NOW, STAFF);

        assertThatThrownBy(() -> patient.correct(born(LocalDate.of(1981, 3, 14)), TODAY))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> note("C11", null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pt_10_a_condition_is_current_only_once() {
        note("C11", YearMonth.of(2025, 11));

        assertThatThrownBy(() -> note("C11", null)).isInstanceOf(IllegalStateException.class);
        assertThat(patient.currentConditions())
                .singleElement()
                .extracting(PatientCondition::code)
                .isEqualTo("C11");
    }

    @Test
    void pt_10_a_condition_begins_between_birth_and_today() {
        assertThat(patient.canHaveBegun(YearMonth.of(1980, 3), TODAY)).isTrue();
        assertThat(patient.canHaveBegun(YearMonth.of(1980, 2), TODAY)).isFalse();
        assertThat(patient.canHaveBegun(YearMonth.of(2026, 3), TODAY)).isTrue();
        assertThat(patient.canHaveBegun(YearMonth.of(2026, 4), TODAY)).isFalse();
        assertThat(patient.canHaveBegun(null, TODAY)).isTrue();
        assertThatThrownBy(() -> note("C11", YearMonth.of(2026, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (555) 010-0199", "0555 0100", "555.0100 ext. 12", " "})
    void phone_numbers_are_taken_as_people_write_them(String phone) {
        assertThat(new Contact(phone, null).phone().orElse("").isBlank()).isEqualTo(phone.isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "ask@home"})
    void what_is_no_phone_number_is_refused(String phone) {
        assertThatThrownBy(() -> new Contact(phone, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo", "jo@", "jo@home", "jo doe@example.org"})
    void what_is_no_mail_address_is_refused(String email) {
        assertThatThrownBy(() -> new Contact(null, email)).isInstanceOf(IllegalArgumentException.class);
    }

    private void note(String code, YearMonth since) {
        patient.note(new NotedCondition(code, since, null), NOW, TODAY, STAFF);
    }

    private static PersonalDetails born(LocalDate date) {
        return new PersonalDetails(
                new PatientName("Jo", "Doe"), date, Language.ENGLISH, new Contact("555 0100", null), 1);
    }
}
