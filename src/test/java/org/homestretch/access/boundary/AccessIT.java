package org.homestretch.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Role;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.boundary.KeptPictures;
import org.homestretch.platform.boundary.NotAPictureException;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.Programs;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccessIT {

    private static final String PASSWORD = "calm river stone";

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffSignIn signIn;

    @Inject
    AuditTrail trail;

    @Inject
    Sites sites;

    @Inject
    Letterheads letterheads;

    @Inject
    KeptPictures pictures;

    @Inject
    PatientLinks links;

    @Inject
    Patients patients;

    @Inject
    Programs programs;

    @Inject
    ClinicCalendar calendar;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void an_account_opened_by_the_manager_signs_in_and_must_change_its_password() throws Exception {
        String name = opened(Role.THERAPIST);

        assertThat(signIn.check(name, PASSWORD)).get().satisfies(staff -> {
            assertThat(staff.mustChangePassword()).isTrue();
            assertThat(staff.role()).isEqualTo(Role.THERAPIST);
        });

        Acting.doing(name, THERAPIST, () -> signIn.changePassword(PASSWORD, "green hill window"));

        assertThat(signIn.check(name, PASSWORD)).isEmpty();
        assertThat(signIn.check(name, "green hill window"))
                .get()
                .satisfies(staff -> assertThat(staff.mustChangePassword()).isFalse());
    }

    @Test
    void ac_3_five_wrong_passwords_close_an_account_even_to_the_right_one() throws Exception {
        String name = opened(Role.RECEPTION);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.check(name, "wrong password " + i)).isEmpty();
        }

        assertThat(signIn.check(name, PASSWORD)).isEmpty();
    }

    @Test
    void ac_3_an_unknown_name_is_answered_like_a_wrong_password() {
        assertThat(signIn.check("nobody.at.all", PASSWORD)).isEmpty();
        assertThat(signIn.check("' OR 1=1 --", PASSWORD)).isEmpty();
    }

    @Test
    void ac_4_a_closed_account_reaches_nothing_from_the_next_request_on() throws Exception {
        String name = opened(Role.THERAPIST);
        long id = account(name).id();
        managerDoes(() -> accounts.change(
                id, new StaffChange("Gone", Role.THERAPIST, account(name).siteIds(), false)));

        assertThat(signIn.check(name, PASSWORD)).isEmpty();
        assertThatExceptionOfType(UnknownStaffAccountException.class)
                .isThrownBy(() -> Acting.as(name, THERAPIST, signIn::whoAmI));
    }

    @Test
    void ac_1_weak_passwords_and_taken_names_are_refused() throws Exception {
        String name = opened(Role.THERAPIST);

        assertThatExceptionOfType(UsernameTakenException.class).isThrownBy(() -> open(name, Role.MANAGER, PASSWORD));
        assertThatExceptionOfType(WeakPasswordException.class).isThrownBy(() -> open(newName(), Role.MANAGER, "short"));
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() ->
                        Acting.doing(name, THERAPIST, () -> signIn.changePassword("not the one", "green hill window")));
    }

    @Test
    void ac_10_the_last_manager_stays() throws Exception {
        List<StaffRow> managers = asManager(() -> accounts.accounts().stream()
                .filter(row -> row.role() == Role.MANAGER && row.active())
                .toList());
        StaffRow last = managers.get(0);
        for (StaffRow other : managers.subList(1, managers.size())) {
            Acting.doing(last.username(), MANAGER, () -> change(other, false));
        }

        assertThatExceptionOfType(LastManagerException.class)
                .isThrownBy(() -> Acting.doing(last.username(), MANAGER, () -> change(last, false)));

        for (StaffRow other : managers.subList(1, managers.size())) {
            Acting.doing(last.username(), MANAGER, () -> change(other, true));
        }
    }

    @Test
    void only_the_manager_keeps_accounts_and_the_clinic_and_reads_the_trail() throws Exception {
        AuditFilter all = new AuditFilter(null, null, null, null, null);
        List<Acting.Deed> managersOnly = List.of(
                accounts::accounts,
                () -> accounts.account(1),
                () -> open(newName(), Role.MANAGER, PASSWORD, accounts),
                () -> accounts.change(1, new StaffChange("x", Role.MANAGER, Set.of(1L), true)),
                () -> accounts.resetPassword(1, PASSWORD),
                () -> sites.addSite("x", "", ""),
                () -> sites.describeSite(1, "x", "", ""),
                () -> sites.describeClinic(new ClinicDetails("x", "1", null)),
                () -> letterheads.showLogo(new byte[] {1}),
                letterheads::removeLogo,
                () -> letterheads.chooseAccent("#0d5c63"),
                () -> trail.count(all),
                () -> trail.events(all, 0, 1));
        String therapist = opened(Role.THERAPIST);
        String reception = opened(Role.RECEPTION);

        for (Acting.Deed deed : managersOnly) {
            assertRefused(therapist, THERAPIST, deed);
            assertRefused(reception, RECEPTION, deed);
        }
    }

    @Test
    void ac_11_the_clinic_prints_an_emergency_number_that_can_be_dialed() throws Exception {
        ClinicDetails before = sites.clinic();

        assertThatExceptionOfType(NotAnEmergencyNumberException.class)
                .isThrownBy(() -> managerDoes(
                        () -> sites.describeClinic(new ClinicDetails(before.name(), "call me", before.country()))));
        assertThat(sites.clinic()).isEqualTo(before);
        managerDoes(() -> sites.describeClinic(before));
        assertThat(sites.clinic()).isEqualTo(before);
    }

    @Test
    void ac_12_the_manager_shows_a_logo_replaces_it_and_takes_it_away() throws Exception {
        Letterhead before = letterheads.letterhead();
        managerDoes(() -> letterheads.showLogo(drawing(2000, 1000)));
        String first = letterheads.letterhead().logo();

        assertThat(pictures.file(first)).hasValueSatisfying(logo -> {
            assertThat(logo.contentType()).isEqualTo("image/png");
            assertThat(logo.width()).isEqualTo(Letterheads.LOGO_SIDE_MAX);
            assertThat(logo.height()).isEqualTo(Letterheads.LOGO_SIDE_MAX / 2);
        });
        managerDoes(() -> letterheads.showLogo(drawing(300, 300)));
        assertThat(letterheads.letterhead().logo()).isNotEqualTo(first);
        assertThatExceptionOfType(NotAPictureException.class)
                .isThrownBy(() -> managerDoes(() -> letterheads.showLogo(new byte[] {1, 2, 3})));
        managerDoes(letterheads::removeLogo);
        assertThat(letterheads.letterhead()).isEqualTo(new Letterhead(null, before.accent()));
        assertThat(latest(3)).containsExactly("logo removed", "logo", "logo");
    }

    @Test
    void ac_12_a_color_that_is_hard_to_read_is_refused_and_none_is_the_product_s() throws Exception {
        managerDoes(() -> letterheads.chooseAccent(" 7A1F5C "));
        assertThat(letterheads.letterhead().accentCode()).isEqualTo("#7a1f5c");

        assertThatExceptionOfType(ColorTooPaleException.class)
                .isThrownBy(() -> managerDoes(() -> letterheads.chooseAccent("#767676")))
                .satisfies(pale -> assertThat(pale.arguments()).containsExactly(new BigDecimal("4.1"), 4.5));
        assertThatExceptionOfType(NotAColorException.class)
                .isThrownBy(() -> managerDoes(() -> letterheads.chooseAccent("teal")));
        assertThat(letterheads.letterhead().accentCode()).isEqualTo("#7a1f5c");
        managerDoes(() -> letterheads.chooseAccent(" "));
        assertThat(letterheads.letterhead().accent()).isNull();
        assertThat(latest(2)).containsOnly("accent color");
    }

    private static byte[] drawing(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** The objects of the latest changes of the clinic's details. */
    private List<String> latest(int size) throws Exception {
        AuditFilter clinic = new AuditFilter(null, null, null, AuditAction.CLINIC_CHANGED, null);
        return asManager(() -> trail.events(clinic, 0, size)).stream()
                .map(AuditRow::object)
                .toList();
    }

    @Test
    void ac_9_the_trail_tells_who_did_what_and_pages() throws Exception {
        String name = opened(Role.THERAPIST);
        signIn.check(name, PASSWORD);
        Acting.doing(name, THERAPIST, signIn::signedOut);
        AuditFilter ofThisAccount = new AuditFilter(calendar.today(), calendar.today(), name, null, null);

        List<AuditRow> rows = asManager(() -> trail.events(ofThisAccount, 0, 10));

        assertThat(rows).extracting(AuditRow::action).containsExactly(AuditAction.SIGNED_OUT, AuditAction.SIGNED_IN);
        assertThat(asManager(() -> trail.count(ofThisAccount))).isEqualTo(2);
        assertThat(asManager(() -> trail.events(ofThisAccount, 1, 10))).hasSize(1);
    }

    @Test
    void ac_5_a_link_is_found_by_its_token_and_by_its_sheet_code() throws Exception {
        Linked linked = linked(calendar.today().plusDays(10));

        assertThat(links.find(linked.link().token())).get().satisfies(found -> {
            assertThat(found.patientId()).isEqualTo(linked.patientId());
            assertThat(found.usable()).isTrue();
        });
        assertThat(links.find(linked.code())).isPresent();
        assertThat(links.find("no-such-token")).isEmpty();
    }

    @Test
    void ac_6_five_wrong_birth_dates_lock_a_link_for_the_day() throws Exception {
        Linked linked = linked(calendar.today().plusDays(10));
        for (int i = 0; i < 5; i++) {
            assertThat(links.find(linked.code()).orElseThrow().usable()).isTrue();
            assertThat(links.takeTry(linked.link().id())).isTrue();
            links.refuse(linked.link().id());
        }

        assertThat(links.find(linked.code()).orElseThrow().usable()).isFalse();
        assertThat(links.takeTry(linked.link().id())).isFalse();
    }

    @Test
    void ac_7_revoking_a_link_ends_the_phones_that_used_it() throws Exception {
        Linked linked = linked(calendar.today().plusDays(10));
        String session = links.openSession(linked.link().id());
        assertThat(links.session(session))
                .get()
                .satisfies(ref -> assertThat(ref.patientId()).isEqualTo(linked.patientId()));

        Acting.doing(
                linked.therapist(), THERAPIST, () -> links.revoke(linked.link().id()));

        assertThat(links.session(session)).isEmpty();
        assertThat(links.find(linked.code()).orElseThrow().usable()).isFalse();
    }

    @Test
    void ac_7_an_expired_link_and_a_closed_session_open_nothing() throws Exception {
        assertThat(links.find(linked(calendar.today().minusDays(1)).code())
                        .orElseThrow()
                        .usable())
                .isFalse();
        String session =
                links.openSession(linked(calendar.today().plusDays(1)).link().id());
        links.closeSession(session);

        assertThat(links.session(session)).isEmpty();
        assertThat(links.session("made up")).isEmpty();
    }

    @Test
    void only_those_who_print_make_and_close_links() throws Exception {
        String manager = opened(Role.MANAGER);

        assertRefused(manager, MANAGER, () -> links.create(1, 1, "x", calendar.today()));
        assertRefused(manager, MANAGER, () -> links.revoke(1));
    }

    /** A link of a newly registered patient's new program. */
    private record Linked(String therapist, long patientId, String code, NewPatientLink link) {}

    private Linked linked(LocalDate expiresOn) throws Exception {
        String therapist = opened(Role.THERAPIST);
        String code = UUID.randomUUID().toString().substring(0, 8);
        return Acting.as(therapist, THERAPIST, () -> {
            long patient = patients.register(
                    new PatientDetails("Lea", "Link " + code, LocalDate.of(1960, 5, 4), "en", null, null, firstSite()),
                    true);
            long program = programs.start(new NewProgram(patient, "Back", null, null));
            return new Linked(therapist, patient, code, links.create(patient, program, code, expiresOn));
        });
    }

    private void change(StaffRow account, boolean active) {
        accounts.change(
                account.id(), new StaffChange(account.displayName(), account.role(), account.siteIds(), active));
    }

    private static void assertRefused(String username, String role, Acting.Deed deed) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing(username, role, deed));
    }

    private StaffRow account(String username) throws Exception {
        return asManager(() -> accounts.accounts().stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow());
    }

    private String opened(Role role) throws Exception {
        String name = newName();
        open(name, role, PASSWORD);
        return name;
    }

    private void open(String name, Role role, String password) throws Exception {
        asManager(() -> open(name, role, password, accounts));
    }

    private long open(String name, Role role, String password, StaffAccounts boundary) {
        return boundary.open(new NewStaffAccount(name, "Test " + name, role, Set.of(firstSite()), password));
    }

    private long firstSite() {
        return sites.sites().get(0).id();
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as("manager", MANAGER, deed);
    }

    private static void managerDoes(Acting.Deed deed) throws Exception {
        Acting.doing("manager", MANAGER, deed);
    }
}
