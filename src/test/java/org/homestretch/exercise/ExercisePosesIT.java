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
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.ExercisePoses;
import org.homestretch.exercise.boundary.FigureView;
import org.homestretch.exercise.boundary.NoSuchPoseChangeException;
import org.homestretch.exercise.boundary.OpenedPose;
import org.homestretch.exercise.boundary.PoseChangedMeanwhileException;
import org.homestretch.exercise.boundary.PoseChoice;
import org.homestretch.exercise.boundary.PoseNotDrawableException;
import org.homestretch.exercise.boundary.PoseNotPossibleException;
import org.homestretch.exercise.boundary.PosedFrames;
import org.homestretch.exercise.boundary.PosedPicture;
import org.homestretch.exercise.boundary.UnknownExerciseException;
import org.homestretch.exercise.control.figure.PoseChange;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures that the clinic poses itself. */
@ExtendWith(ArquillianExtension.class)
class ExercisePosesIT {

    private static final PoseChange RAISE_THE_ARM = new PoseChange.Move("near arm:wrist", 40, 150, false);

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Inject
    ExercisePoses poses;

    @Inject
    PosedFrames frames;

    @Inject
    ExerciseFigures figures;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    /** As somebody in that role, with an account that the first call makes and that is no manager of the clinic. */
    private <T> T as(String role, Callable<T> deed) throws Exception {
        String username = role.toLowerCase(Locale.ENGLISH) + " who poses";
        try (Connection connection = database.getConnection();
                PreparedStatement account = connection.prepareStatement(
                        "INSERT IGNORE INTO staff_account (username, display_name, role, password_hash, "
                                + "must_change_password, active) VALUES (?, ?, 'THERAPIST', 'none', FALSE, TRUE)")) {
            account.setString(1, username);
            account.setString(2, username);
            account.executeUpdate();
        }
        return Acting.as(username, role, deed);
    }

    private String drawn(String slug) {
        return figures.svg(slug, FigureView.USUAL, "figure").orElseThrow();
    }

    @Test
    void l_66_the_front_desk_poses_nothing_and_nobody_does_without_a_role() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> poses.open("bridge"));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(RECEPTION, () -> poses.open("bridge")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> poses.startPose("bridge")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> poses.choices("bridge")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> poses.save("bridge", "", 0)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> poses.dropOwn("bridge", 0)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> frames.changed("bridge", "", 0, new PoseChange.Look())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> frames.preview("bridge", "", "bridge")));
    }

    @Test
    void l_67_the_clinics_own_pose_stands_before_the_one_that_ships_until_the_clinic_goes_back() throws Exception {
        String shipped = drawn("bridge");
        Instant before = calendar.now();
        OpenedPose opened = as(THERAPIST, () -> poses.open("bridge"));
        assertThat(opened.revision()).isZero();
        assertThat(opened.own()).isFalse();

        PosedPicture posed = as(
                THERAPIST,
                () -> frames.changed("bridge", opened.yaml(), 0, new PoseChange.Move("head:crown", -70, 40, false)));
        assertThat(as(THERAPIST, () -> poses.save("bridge", posed.yaml(), 0))).isEqualTo(1);

        assertThat(drawn("bridge")).isNotEqualTo(shipped);
        assertThat(figures.revisionOf("bridge")).isEqualTo(1);
        // L-68: what was issued before keeps its picture
        assertThat(figures.svg("bridge", FigureView.USUAL, "figure", before)).contains(shipped);
        assertThat(as(MANAGER, () -> poses.open("bridge"))).matches(OpenedPose::own);
        assertThat(as(
                        MANAGER,
                        () -> auditTrail.events(
                                new AuditFilter(null, null, "therapist who poses", AuditAction.LIBRARY_CHANGED, null),
                                0,
                                5)))
                .anyMatch(row -> row.object().equals("figure of bridge 1"));

        assertThat(as(MANAGER, () -> poses.dropOwn("bridge", 1))).isEqualTo(2);
        assertThat(drawn("bridge")).isEqualTo(shipped);
        assertThat(figures.revisionOf("bridge")).isZero();
    }

    @Test
    void l_69_two_people_who_pose_the_same_figure_do_not_overwrite_each_other() throws Exception {
        String yaml = as(THERAPIST, () -> poses.open("squat")).yaml();
        as(THERAPIST, () -> poses.save("squat", yaml, 0));

        assertThatExceptionOfType(PoseChangedMeanwhileException.class)
                .isThrownBy(() -> as(MANAGER, () -> poses.save("squat", yaml, 0)));
        assertThatExceptionOfType(PoseChangedMeanwhileException.class)
                .isThrownBy(() -> as(MANAGER, () -> poses.dropOwn("squat", 0)));
        assertThat(as(MANAGER, () -> poses.save("squat", yaml, 1))).isEqualTo(2);
        as(MANAGER, () -> poses.dropOwn("squat", 2));
    }

    @Test
    void l_66_what_is_no_pose_or_no_body_can_do_is_not_kept() throws Exception {
        String yaml = as(THERAPIST, () -> poses.open("cat-cow")).yaml();

        assertThatExceptionOfType(PoseNotDrawableException.class)
                .isThrownBy(() -> as(THERAPIST, () -> poses.save("cat-cow", yaml.replace("spine", "spin"), 0)))
                .satisfies(refused ->
                        assertThat((Integer) refused.arguments().get(0)).isGreaterThan(1));
        assertThatExceptionOfType(PoseNotPossibleException.class)
                .isThrownBy(() ->
                        as(THERAPIST, () -> poses.save("cat-cow", yaml.replaceFirst("head: [^\n]+", "head: 150"), 0)));
        assertThat(figures.revisionOf("cat-cow")).isZero();
    }

    @Test
    void l_66_an_unknown_exercise_or_change_is_refused() throws Exception {
        assertThatExceptionOfType(UnknownExerciseException.class)
                .isThrownBy(() -> as(THERAPIST, () -> poses.open("no-such-exercise")));
        assertThatExceptionOfType(UnknownExerciseException.class)
                .isThrownBy(() -> as(THERAPIST, () -> poses.save("../figures/squat", "", 0)));
        String yaml = as(THERAPIST, () -> poses.startPose("cat-cow"));
        assertThatExceptionOfType(NoSuchPoseChangeException.class)
                .isThrownBy(() ->
                        as(THERAPIST, () -> frames.changed("cat-cow", yaml, 0, new PoseChange.AddThing("piano"))));
        assertThatExceptionOfType(NoSuchPoseChangeException.class)
                .isThrownBy(() -> as(THERAPIST, () -> frames.changed("cat-cow", yaml, 7, RAISE_THE_ARM)));
    }

    @Test
    void l_60_other_poses_to_start_from_are_found_by_title() throws Exception {
        assertThat(as(THERAPIST, () -> poses.choices("Bird")))
                .extracting(PoseChoice::slug)
                .contains("bird-dog");
        assertThat(as(THERAPIST, () -> poses.choices("")))
                .hasSizeBetween(40, 60)
                .allSatisfy(choice -> assertThat(figures.has(choice.slug())).isTrue());
        assertThat(as(THERAPIST, () -> poses.choices("no such pose%"))).isEmpty();
    }
}
