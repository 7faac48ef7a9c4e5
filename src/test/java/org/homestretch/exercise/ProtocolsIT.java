package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.homestretch.exercise.boundary.DoseOutsideSoftRangeException;
import org.homestretch.exercise.boundary.ExerciseNotForProtocolsException;
import org.homestretch.exercise.boundary.NotYourProtocolException;
import org.homestretch.exercise.boundary.ProtocolChangedMeanwhileException;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolEdit;
import org.homestretch.exercise.boundary.ProtocolIncompleteException;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.boundary.ProtocolReviews;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.SendBackReasonMissingException;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.exercise.boundary.UnknownProtocolException;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.ProtocolFixture;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Protocols as staff of different roles see and change them. */
@ExtendWith(ArquillianExtension.class)
class ProtocolsIT {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolReviews reviews;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    private String ada;
    private String ben;
    private String desk;
    private String manager;

    @Deployment
    static WebArchive war() {
        return Deployments.war(ProtocolFixture.class);
    }

    @BeforeEach
    void openClinic() throws SQLException {
        TestClinic clinic = new TestClinic(database, "protocols");
        long site = clinic.site("Site");
        ada = clinic.account("ada", THERAPIST, site);
        ben = clinic.account("ben", THERAPIST, site);
        desk = clinic.account("desk", RECEPTION, site);
        manager = clinic.account("manager", MANAGER, site);
    }

    @Test
    void l_40_what_ships_is_offered_in_its_order_with_its_stages() throws Exception {
        List<ProtocolSummary> offered = asAda(() -> protocols.offered());

        assertThat(offered)
                .extracting(ProtocolSummary::code)
                .startsWith("neck", "upper-back", "lower-back-early", "lower-back-later");
        assertThat(offered.get(0).stages())
                .extracting(ProtocolSummary.Stage::title)
                .containsExactly("Ease and move", "Lengthen", "Strengthen");
        assertThat(offered.get(0).owner()).isNull();
        assertThat(Acting.as(manager, MANAGER, () -> protocols.find(ProtocolFilter.IN_USE, 1, 2)))
                .isEqualTo(
                        Acting.as(manager, MANAGER, () -> protocols.offered()).subList(1, 3));
        ProtocolFilter back = new ProtocolFilter(ProtocolFilter.Kind.IN_USE, ProtocolGroup.LOWER_BACK);
        assertThat(asAda(() -> protocols.count(back))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void l_41_a_stage_gives_its_exercises_in_the_order_of_the_session() throws Exception {
        List<ProtocolItem> items = asAda(() -> protocols.items(StageKey.first("neck"), "en"));

        assertThat(items.get(0).exercise().slug()).isEqualTo("shoulder-rolls");
        assertThat(items.get(0).part()).isEqualTo(SessionPart.WARM_UP);
        assertThat(asAda(() -> protocols.items(new StageKey("neck", 3), "en")))
                .extracting(item -> item.exercise().slug())
                .contains("supine-neck-nod");
        refused(UnknownProtocolException.class, () -> asAda(() -> protocols.items(new StageKey("neck", 9), "en")));
        refused(UnknownProtocolException.class, () -> asAda(() -> protocols.items(StageKey.first("knee"), "en")));
    }

    @Test
    void l_43_a_private_protocol_is_seen_by_its_owner_only() throws Exception {
        String code = asAda(() -> protocols.add(edit("Private", ProtocolFixture.bridge())));

        assertThat(codes(asAda(() -> protocols.offered()))).contains(code);
        assertThat(codes(asBen(() -> protocols.offered()))).doesNotContain(code);
        assertThat(codes(asManager(() -> protocols.offered()))).doesNotContain(code);
        for (ProtocolFilter.Kind kind : ProtocolFilter.Kind.values()) {
            ProtocolFilter filter = new ProtocolFilter(kind, null);
            assertThat(codes(asBen(() -> protocols.find(filter, 0, 200)))).doesNotContain(code);
            assertThat(codes(asManager(() -> protocols.find(filter, 0, 200)))).doesNotContain(code);
        }
        for (Acting.Deed attempt : changes(code, 1)) {
            refused(UnknownProtocolException.class, () -> Acting.doing(ben, THERAPIST, attempt));
        }
        refused(UnknownProtocolException.class, () -> asBen(() -> protocols.protocol(code, "en")));
        refused(UnknownProtocolException.class, () -> asBen(() -> protocols.items(StageKey.first(code), "en")));
        refused(UnknownProtocolException.class, () -> asBen(() -> protocols.copy(code)));
        refused(UnknownProtocolException.class, () -> asManager(() -> protocols.protocol(code, "en")));
        refused(UnknownProtocolException.class, () -> inReview(() -> reviews.share(code, 1)));
    }

    @Test
    void l_44_l_45_l_46_a_protocol_is_proposed_sent_back_shared_and_retired() throws Exception {
        String code = asAda(() -> protocols.add(edit("Trunk", ProtocolFixture.bridge())));
        int revision = asAda(() -> protocols.protocol(code, "en")).revision();
        Acting.doing(ada, THERAPIST, () -> protocols.propose(code, revision));
        refused(SendBackReasonMissingException.class, () -> inReview(() -> reviews.sendBack(code, revision, " ")));
        inReview(() -> reviews.sendBack(code, revision, "Say when to move on."));
        assertThat(asAda(() -> protocols.protocol(code, "en")).sentBackBecause())
                .isEqualTo("Say when to move on.");

        Acting.doing(
                ada,
                THERAPIST,
                () -> protocols.edit(
                        code, revision, edit("Trunk 2", ProtocolFixture.catCow(), ProtocolFixture.bridge())));
        int next = asAda(() -> protocols.protocol(code, "en")).revision();
        assertThat(next).isGreaterThan(revision);
        refused(
                ProtocolChangedMeanwhileException.class,
                () -> asAda(() -> {
                    protocols.propose(code, revision);
                    return null;
                }));
        Acting.doing(ada, THERAPIST, () -> protocols.propose(code, next));
        refused(
                NotYourProtocolException.class,
                () -> Acting.doing(ada, THERAPIST, () -> protocols.discard(code, next)));
        inReview(() -> reviews.share(code, next));
        inReview(() -> reviews.sign(code, next, "Dr. Byron"));

        ProtocolDetails shared = asBen(() -> protocols.protocol(code, "en"));
        assertThat(shared.review().reviewer()).contains("Dr. Byron");
        assertThat(shared.stages().get(0).items())
                .extracting(item -> item.exercise().slug())
                .containsExactly("cat-cow", "bridge");
        assertThat(asBen(() -> protocols.copy(code))).isNotEqualTo(code);
        inReview(() -> reviews.retire(code, shared.revision()));
        refused(UnknownProtocolException.class, () -> asBen(() -> protocols.items(StageKey.first(code), "en")));
        inReview(() -> reviews.share(code, shared.revision()));
        assertThat(codes(asBen(() -> protocols.offered()))).contains(code);
    }

    @Test
    void l_8_a_protocol_takes_open_exercises_within_their_soft_range_only() {
        ProtocolContent.Item bridge = ProtocolFixture.bridge();
        ProtocolContent.Item crunch =
                new ProtocolContent.Item("crunch", SessionPart.MAIN, bridge.dosage(), bridge.frequency());
        ProtocolContent.Item endless =
                new ProtocolContent.Item("bridge", SessionPart.MAIN, Dosage.of(2, 10, 120), bridge.frequency());

        refused(ExerciseNotForProtocolsException.class, () -> asAda(() -> protocols.add(edit("Crunch", crunch))));
        refused(DoseOutsideSoftRangeException.class, () -> asAda(() -> protocols.add(edit("Long", endless))));
        refused(ProtocolIncompleteException.class, () -> asAda(() -> protocols.add(edit(" ", bridge))));
        refused(ProtocolIncompleteException.class, () -> asAda(() -> protocols.add(edit("Empty"))));
    }

    @Test
    void l_44_an_own_protocol_can_be_deleted_and_what_ships_edited_by_the_manager_only() throws Exception {
        String code = asAda(() -> protocols.add(edit("Short lived", ProtocolFixture.bridge())));
        Acting.doing(ada, THERAPIST, () -> protocols.discard(code, 1));
        refused(UnknownProtocolException.class, () -> asAda(() -> protocols.protocol(code, "en")));

        int shipped = asAda(() -> protocols.protocol("core", "en")).revision();
        refused(
                NotYourProtocolException.class,
                () -> Acting.doing(
                        ada, THERAPIST, () -> protocols.edit("core", shipped, edit("Mine", ProtocolFixture.bridge()))));
    }

    @Test
    void only_the_manager_reviews_and_only_therapists_make_protocols() {
        for (Acting.Deed review : List.<Acting.Deed>of(
                () -> reviews.share("core", 1),
                () -> reviews.sendBack("core", 1, "why"),
                () -> reviews.retire("core", 1),
                () -> reviews.sign("core", 1, "Dr. Byron"))) {
            refused(EJBAccessException.class, review);
            refused(EJBAccessException.class, () -> Acting.doing(ada, THERAPIST, review));
            refused(EJBAccessException.class, () -> Acting.doing(desk, RECEPTION, review));
        }
        refused(EJBAccessException.class, () -> asManager(() -> protocols.copy("core")));
        refused(EJBAccessException.class, () -> asManager(() -> protocols.add(edit("A", ProtocolFixture.bridge()))));
        refused(EJBAccessException.class, () -> Acting.doing(manager, MANAGER, () -> protocols.propose("core", 1)));
        refused(EJBAccessException.class, () -> Acting.doing(manager, MANAGER, () -> protocols.discard("core", 1)));
    }

    private List<Acting.Deed> changes(String code, int revision) {
        return List.of(
                () -> protocols.edit(code, revision, edit("Other", ProtocolFixture.bridge())),
                () -> protocols.propose(code, revision),
                () -> protocols.discard(code, revision));
    }

    private static ProtocolEdit edit(String title, ProtocolContent.Item... items) {
        ProtocolEdit.Stage stage = new ProtocolEdit.Stage(
                title, "Hold the trunk still.", List.of("Holds it for 10 seconds."), 2, 4, List.of(items));
        return new ProtocolEdit(ProtocolGroup.CORE, title, "Strength for the trunk.", List.of(stage));
    }

    private static List<String> codes(List<ProtocolSummary> rows) {
        return rows.stream().map(ProtocolSummary::code).toList();
    }

    private <T> T asBen(Callable<T> deed) throws Exception {
        return Acting.as(ben, THERAPIST, deed);
    }

    private <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as(manager, MANAGER, deed);
    }

    private void inReview(Acting.Deed deed) throws Exception {
        Acting.doing(manager, MANAGER, deed);
    }

    @Test
    void l_43_the_front_desk_and_strangers_see_no_protocols() {
        List<Acting.Deed> readings = List.of(
                () -> protocols.offered(),
                () -> protocols.find(ProtocolFilter.IN_USE, 0, 10),
                () -> protocols.count(ProtocolFilter.IN_USE),
                () -> protocols.items(StageKey.first("neck"), "en"),
                () -> protocols.protocol("neck", "en"),
                () -> protocols.copy("neck"));
        for (Acting.Deed reading : readings) {
            refused(EJBAccessException.class, reading);
            refused(EJBAccessException.class, () -> Acting.doing(desk, RECEPTION, reading));
        }
    }

    private static void refused(Class<? extends Exception> refusal, Acting.Deed deed) {
        assertThatExceptionOfType(refusal).isThrownBy(deed::run);
    }

    private <T> T asAda(Callable<T> deed) throws Exception {
        return Acting.as(ada, THERAPIST, deed);
    }
}
