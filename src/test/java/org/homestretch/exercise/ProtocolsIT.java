package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.boundary.ProtocolSummary;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.exercise.boundary.UnknownProtocolException;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Protocols as staff of different roles see and change them. */
@ExtendWith(ArquillianExtension.class)
class ProtocolsIT {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Protocols protocols;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    private String ada;
    private String desk;
    private String manager;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void openClinic() throws SQLException {
        ada = account("ada", THERAPIST);
        desk = account("desk", RECEPTION);
        manager = account("manager", MANAGER);
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
    void the_front_desk_and_strangers_see_no_protocols() {
        List<Acting.Deed> readings = List.of(
                () -> protocols.offered(),
                () -> protocols.find(ProtocolFilter.IN_USE, 0, 10),
                () -> protocols.count(ProtocolFilter.IN_USE),
                () -> protocols.items(StageKey.first("neck"), "en"));
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

    private String account(String name, String role) throws SQLException {
        String username = name + " of protocols " + COUNTER.incrementAndGet();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO staff_account (username, display_name, role, password_hash, must_change_password,"
                                + " active) VALUES (?, ?, ?, 'none', FALSE, TRUE)")) {
            insert.setString(1, username);
            insert.setString(2, username);
            insert.setString(3, role);
            insert.executeUpdate();
        }
        return username;
    }
}
