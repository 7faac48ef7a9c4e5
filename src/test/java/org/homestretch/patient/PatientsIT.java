package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.boundary.BirthDateNotPossibleException;
import org.homestretch.patient.boundary.ConditionAlreadyNotedException;
import org.homestretch.patient.boundary.ConditionBeginsTooSoonOrLateException;
import org.homestretch.patient.boundary.ConditionRow;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientChangedMeanwhileException;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.PatientHeader;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.PatientsPage;
import org.homestretch.patient.boundary.PossibleDuplicateException;
import org.homestretch.patient.boundary.UnknownConditionException;
import org.homestretch.patient.boundary.UnknownPatientException;
import org.homestretch.patient.entity.PatientOrder;
import org.homestretch.patient.entity.PatientRow;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The patients of two sites, seen by the front desk and a therapist of one and a therapist of the other. */
@ExtendWith(ArquillianExtension.class)
class PatientsIT {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 14);

    @Inject
    Patients patients;

    @Inject
    PatientConditions conditions;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    private TestClinic clinic;

    private long site;
    private long otherSite;
    private String desk;
    private String therapist;
    private String stranger;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void pt_1_and_pt_11_a_registered_patient_has_a_number_and_is_on_the_audit_trail() throws Exception {
        openClinic();
        long id = register("Nora", "Nettle");

        PatientHeader header = Acting.as(desk, Roles.RECEPTION, () -> patients.open(id));

        assertThat(header.number()).isEqualTo(String.format("P-%05d", id));
        assertThat(header.givenName()).isEqualTo("Nora");
        assertThat(audited(id)).containsExactly("PATIENT_REGISTERED", "PATIENT_OPENED");
    }

    @Test
    void pt_3_a_birth_date_that_is_not_possible_is_refused() throws Exception {
        openClinic();

        assertThatExceptionOfType(BirthDateNotPossibleException.class)
                .isThrownBy(() -> Acting.as(
                        desk,
                        Roles.RECEPTION,
                        () -> patients.register(
                                new PatientDetails("Nora", "Nettle", LocalDate.of(1899, 1, 1), "en", null, null, site),
                                false)));
    }

    @Test
    void pt_5_names_are_found_in_any_order_without_accents_and_by_birth_date_and_number() throws Exception {
        openClinic();
        long id = register("José María", "Núñez-Østergård");
        register("Pavel", "Pine");

        assertThat(found("nunez jose")).containsExactly(id);
        assertThat(found("ost mar")).containsExactly(id);
        assertThat(found("14.3.1980 nun")).containsExactly(id);
        assertThat(found("3/14/1980")).contains(id);
        assertThat(found("P-" + id)).containsExactly(id);
        assertThat(found("unez")).isEmpty();
        assertThat(found("31/2/1980")).isEmpty();
        assertThat(found("1980")).hasSize(2);
    }

    @Test
    void pt_5_lists_are_cut_and_put_in_order_in_the_database() throws Exception {
        openClinic();
        long clover = register("Carla", "Clover");
        long ash = register("Ada", "Ash");
        long birch = register("Bruno", "Birch");

        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.count("", false)))
                .isEqualTo(3);
        assertThat(page(PatientOrder.NAME, false, 0, 2)).containsExactly(ash, birch);
        assertThat(page(PatientOrder.NAME, false, 2, 2)).containsExactly(clover);
        assertThat(page(PatientOrder.NUMBER, true, 0, 3)).containsExactly(birch, ash, clover);
    }

    @Test
    void pt_6_whoever_works_at_another_site_neither_finds_nor_opens_the_patient() throws Exception {
        openClinic();
        long id = register("Dario", "Dill");

        assertThat(Acting.as(stranger, Roles.THERAPIST, () -> patients.count("dill", true)))
                .isZero();
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.as(stranger, Roles.THERAPIST, () -> patients.open(id)));
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.doing(stranger, Roles.THERAPIST, () -> patients.mustServe(id)));
        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() ->
                        Acting.as(stranger, Roles.THERAPIST, () -> patients.register(details("Elif", "Elder"), false)));
        assertThatExceptionOfType(UnknownPatientException.class)
                .isThrownBy(() -> Acting.as(desk, Roles.RECEPTION, () -> patients.patient(Long.MAX_VALUE)));
    }

    @Test
    void pt_6_a_patient_cannot_be_moved_to_a_site_of_others() throws Exception {
        openClinic();
        long id = register("Finn", "Fern");
        PatientDetails moved = new PatientDetails("Finn", "Fern", BORN, "en", null, null, otherSite);

        assertThatExceptionOfType(NotYourPatientException.class)
                .isThrownBy(() -> Acting.doing(desk, Roles.RECEPTION, () -> patients.change(id, version(id), moved)));
    }

    @Test
    void pt_7_the_same_name_and_birth_date_need_a_confirmation() throws Exception {
        openClinic();
        long id = register("Zoë", "Zinnia-Quill");
        PatientDetails again = details("zinnia quill", "ZOE");

        PossibleDuplicateException possible = catchThrowableOfType(
                PossibleDuplicateException.class,
                () -> Acting.as(desk, Roles.RECEPTION, () -> patients.register(again, false)));

        assertThat(possible.patientId()).isEqualTo(id);
        assertThat(possible.isServedByCaller()).isTrue();
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.register(again, true)))
                .isGreaterThan(id);
    }

    @Test
    void pt_7_a_duplicate_at_another_site_is_named_and_cannot_be_opened() throws Exception {
        openClinic();
        PatientDetails elsewhere = new PatientDetails("Xenia", "Quickset", BORN, "en", null, null, otherSite);
        Acting.as(stranger, Roles.THERAPIST, () -> patients.register(elsewhere, false));

        PossibleDuplicateException possible =
                catchThrowableOfType(PossibleDuplicateException.class, () -> register("Xenia", "Quickset"));

        assertThat(possible.isServedByCaller()).isFalse();
    }

    @Test
    void pt_8_an_edit_of_a_patient_that_somebody_else_changed_is_refused() throws Exception {
        openClinic();
        long id = register("Greta", "Gorse");
        long opened = version(id);
        Acting.doing(therapist, Roles.THERAPIST, () -> patients.change(id, opened, details("Greta", "Gorse-Hazel")));

        assertThatExceptionOfType(PatientChangedMeanwhileException.class)
                .isThrownBy(() -> Acting.doing(
                        desk, Roles.RECEPTION, () -> patients.change(id, opened, details("Greta", "Gorze"))));
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.patient(id)).familyName())
                .isEqualTo("Gorse-Hazel");
    }

    @Test
    void pt_9_an_archived_patient_is_hidden_cannot_be_changed_and_comes_back() throws Exception {
        openClinic();
        long id = register("Hassan", "Hazel");
        Acting.doing(desk, Roles.RECEPTION, () -> patients.archive(id, "treatment completed"));

        assertThat(found("hazel")).isEmpty();
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.count("hazel", true)))
                .isOne();
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.open(id))
                        .archived()
                        .reason())
                .isEqualTo("treatment completed");
        assertThatExceptionOfType(PatientArchivedException.class)
                .isThrownBy(() -> Acting.doing(
                        desk, Roles.RECEPTION, () -> patients.change(id, version(id), details("Hassan", "Hazel"))));

        Acting.doing(desk, Roles.RECEPTION, () -> patients.restore(id, "back again"));
        assertThat(found("hazel")).containsExactly(id);
    }

    @Test
    void pt_10_therapists_note_and_end_conditions_and_nobody_else_sees_them() throws Exception {
        openClinic();
        long id = register("Ines", "Iris");
        note(id, "C29", YearMonth.of(2020, 7));
        note(id, "C11", null);

        List<ConditionRow> noted =
                Acting.as(therapist, Roles.THERAPIST, () -> patients.open(id)).conditions();
        assertThat(noted).extracting(ConditionRow::code).containsExactly("C29", "C11");
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.open(id)).conditions())
                .isEmpty();
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> patients.patient(id)).conditionCodes())
                .isEmpty();

        Acting.doing(
                therapist,
                Roles.THERAPIST,
                () -> conditions.end(id, noted.get(0).id()));
        assertThat(Acting.as(therapist, Roles.THERAPIST, () -> patients.patient(id))
                        .conditionCodes())
                .containsExactly("C11");
        note(id, "C29", null);
    }

    @Test
    void pt_10_a_condition_needs_a_known_code_a_possible_month_and_is_noted_once() throws Exception {
        openClinic();
        long id = register("Jonas", "Juniper");
        note(id, "C6", null);

        assertThatExceptionOfType(ConditionAlreadyNotedException.class).isThrownBy(() -> note(id, "C6", null));
        assertThatExceptionOfType(UnknownConditionException.class).isThrownBy(() -> note(id, "C99", null));
        assertThatExceptionOfType(ConditionBeginsTooSoonOrLateException.class)
                .isThrownBy(() -> note(id, "C7", YearMonth.of(1980, 2)));
    }

    @Test
    void pt_10_the_front_desk_cannot_touch_conditions() throws Exception {
        openClinic();
        long id = register("Kemal", "Kale");

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.doing(desk, Roles.RECEPTION, () -> conditions.add(id, "C6", null, null)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.as(desk, Roles.RECEPTION, conditions::catalog));
    }

    @Test
    void pt_12_without_signing_in_only_the_birth_date_can_be_compared() throws Exception {
        openClinic();
        long id = register("Lena", "Linden");

        assertThat(patients.birthDateMatches(id, BORN)).isTrue();
        assertThat(patients.birthDateMatches(id, BORN.plusDays(1))).isFalse();
        assertThat(patients.birthDateMatches(Long.MAX_VALUE, BORN)).isFalse();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> patients.open(id));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> patients.count("", false));
    }

    @Test
    void a_manager_reads_and_does_not_register() throws Exception {
        openClinic();
        long id = register("Mara", "Maple");
        String manager = clinic.account("manager", Roles.MANAGER, site);

        assertThat(Acting.as(manager, Roles.MANAGER, () -> patients.patient(id)).number())
                .endsWith(String.valueOf(id));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() ->
                        Acting.as(manager, Roles.MANAGER, () -> patients.register(details("Nils", "Nutmeg"), false)));
    }

    private long register(String given, String family) throws Exception {
        return Acting.as(desk, Roles.RECEPTION, () -> patients.register(details(given, family), false));
    }

    private PatientDetails details(String given, String family) {
        return new PatientDetails(given, family, BORN, "en", "555 0100", null, site);
    }

    private void note(long id, String code, YearMonth since) throws Exception {
        Acting.doing(therapist, Roles.THERAPIST, () -> conditions.add(id, code, since, null));
    }

    private long version(long id) throws Exception {
        return Acting.as(desk, Roles.RECEPTION, () -> patients.open(id)).version();
    }

    private List<Long> found(String text) throws Exception {
        return Acting.as(desk, Roles.RECEPTION, () -> patients.find(PatientsPage.of(text, 10))).stream()
                .map(PatientRow::id)
                .toList();
    }

    private List<Long> page(PatientOrder order, boolean descending, int first, int size) throws Exception {
        PatientsPage page = new PatientsPage("", false, order, descending, first, size);
        return Acting.as(desk, Roles.RECEPTION, () -> patients.find(page)).stream()
                .map(PatientRow::id)
                .toList();
    }

    /** Sites and staff of this test's own, so that the patients of other tests are out of sight. */
    private void openClinic() throws SQLException {
        clinic = new TestClinic(database, "patients");
        site = clinic.site("Site");
        otherSite = clinic.site("Other site");
        desk = clinic.account("desk", Roles.RECEPTION, site);
        therapist = clinic.account("therapist", Roles.THERAPIST, site);
        stranger = clinic.account("stranger", Roles.THERAPIST, otherSite);
    }

    private List<String> audited(long patientId) throws SQLException {
        return clinic.ask("SELECT action FROM audit_event WHERE patient_id = ? ORDER BY id", patientId);
    }
}
