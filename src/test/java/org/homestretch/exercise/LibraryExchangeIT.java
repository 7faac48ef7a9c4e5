package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.ExercisePoses;
import org.homestretch.exercise.boundary.ImportPreview;
import org.homestretch.exercise.boundary.LibraryChangedSincePreviewException;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.LibraryExchange;
import org.homestretch.exercise.boundary.LibraryPictures;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ImportRow;
import org.homestretch.exercise.entity.ImportRow.Effect;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library as a document, out of the database and into it. */
@ExtendWith(ArquillianExtension.class)
class LibraryExchangeIT {

    @Inject
    LibraryExchange exchange;

    @Inject
    ExerciseLibrary library;

    @Inject
    LibraryEditing editing;

    @Inject
    LibraryPictures pictures;

    @Inject
    ExercisePoses poses;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    private String manager;

    @BeforeEach
    void openClinic() throws SQLException {
        TestClinic clinic = new TestClinic(database, "the exchange");
        manager = clinic.account("manager", MANAGER, clinic.site("Site"));
    }

    @Test
    void l_50_l_53_what_was_exported_comes_back_whatever_was_changed_meanwhile() throws Exception {
        String before = asManager(() -> exchange.exportAll());
        assertThat(effects(before)).containsOnly(Effect.UNCHANGED);

        String edited =
                before.replace("title: Neck\n", "title: Stiff neck\n").replace("title: Bridge\n", "title: Lift\n");
        ImportPreview preview = preview(edited);
        assertThat(preview.count(Effect.CHANGED)).isEqualTo(2);
        take(edited, preview);
        assertThat(asManager(() -> exchange.exportAll())).isEqualTo(edited);
        assertThat(asManager(() -> library.exercise("bridge", "en")).title()).isEqualTo("Lift");

        take(before, preview(before));
        assertThat(asManager(() -> exchange.exportAll())).isEqualTo(before);
    }

    @Test
    void l_53_new_entries_are_added_and_exported_as_the_clinics_own() throws Exception {
        String bridge = asManager(() -> exchange.exportChosen(List.of("bridge"), List.of("neck")));
        String foreign = bridge.replace("slug: bridge\n", "slug: bridge-abroad\n")
                .replace("code: neck\n", "code: neck-abroad\n");
        ImportPreview preview = preview(foreign);
        assertThat(preview.rows())
                .extracting(ImportRow::key, ImportRow::effect)
                .containsExactly(tuple("bridge-abroad", Effect.ADDED), tuple("neck-abroad", Effect.ADDED));

        take(foreign, preview);

        assertThat(asManager(() -> exchange.exportOwn()))
                .contains("slug: bridge-abroad")
                .doesNotContain("slug: squat");
        assertThat(effects(foreign)).containsOnly(Effect.UNCHANGED);
        assertThat(asManager(() -> exchange.exportChosen(List.of("bridge-abroad"), List.of("neck-abroad"))))
                .isEqualTo(foreign);
    }

    @Test
    void l_54_pictures_travel_with_their_exercise() throws Exception {
        int revision = asManager(() -> editing.exercise("squat")).revision();
        Acting.doing(manager, MANAGER, () -> pictures.add("squat", revision, drawing(), "Knees bent"));
        String before = exported("squat");
        assertThat(before).contains("shows: Knees bent");

        String without = before.replaceFirst("(?s)  pictures:\\R.*?(?=protocols:)", "");
        take(without, preview(without));
        assertThat(exported("squat")).doesNotContain("shows: Knees bent");
        take(before, preview(before));
        assertThat(exported("squat")).isEqualTo(before);

        String broken = before.replaceFirst("data: \\S{20}", "data: AAAA");
        assertThat(preview(broken).problems()).extracting(ExchangeProblem::key).containsExactly("picture");
        take(without, preview(without));
    }

    @Test
    void l_55_a_figure_of_the_clinics_own_travels_with_its_exercise() throws Exception {
        int revision = asManager(() -> poses.open("squat")).revision();
        String standing = asManager(() -> poses.startPose("posture-check"));
        Acting.doing(manager, MANAGER, () -> poses.save("squat", standing, revision));
        String before = exported("squat");

        String without = before.replaceFirst("(?m)^  pose: .*\\R(?:    .*\\R|\\R)*", "");
        take(without, preview(without));
        assertThat(asManager(() -> poses.open("squat")).own()).isFalse();
        take(before, preview(before));

        assertThat(asManager(() -> poses.open("squat")).yaml()).isEqualTo(standing);
        assertThat(effects(before)).containsOnly(Effect.UNCHANGED);
        String broken = before.replace("view: side", "view: inside");
        assertThat(preview(broken).problems()).extracting(ExchangeProblem::key).containsExactly("pose");
        take(without, preview(without));
    }

    private static byte[] drawing() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void l_51_a_document_with_a_mistake_changes_nothing() throws Exception {
        String before = asManager(() -> exchange.exportAll());
        String wrong = before.replace("title: Bridge\n", "title: Lift\n")
                .replace("harder: single-leg-bridge\n", "harder: flying-bridge\n");

        ImportPreview preview = preview(wrong);

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.key()).isEqualTo("unknownExercise");
            assertThat(problem.line()).isPositive();
        });
        assertThatExceptionOfType(LibraryChangedSincePreviewException.class).isThrownBy(() -> take(wrong, preview));
        assertThat(asManager(() -> exchange.exportAll())).isEqualTo(before);
    }

    @Test
    void l_53_what_changed_since_the_preview_is_not_imported_unseen() throws Exception {
        String before = asManager(() -> exchange.exportAll());
        String edited = before.replace("title: Bridge\n", "title: Lift\n");
        ImportPreview seen = preview(edited);
        take(edited, seen);

        assertThatExceptionOfType(LibraryChangedSincePreviewException.class).isThrownBy(() -> take(edited, seen));
        take(before, preview(before));
    }

    @Test
    void only_the_manager_exchanges_the_library() {
        byte[] nothing = {};
        ImportPreview empty = new ImportPreview(List.of(), 0, List.of());
        for (Acting.Deed deed : List.<Acting.Deed>of(
                () -> exchange.exportAll(),
                () -> exchange.exportOwn(),
                () -> exchange.exportChosen(List.of(), List.of()),
                () -> exchange.schema(),
                () -> exchange.preview(nothing),
                () -> exchange.take(nothing, empty))) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(deed::run);
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> Acting.doing(manager, THERAPIST, deed));
        }
    }

    private String exported(String slug) throws Exception {
        return asManager(() -> exchange.exportChosen(List.of(slug), List.of()));
    }

    private List<Effect> effects(String document) throws Exception {
        return preview(document).rows().stream().map(ImportRow::effect).toList();
    }

    private ImportPreview preview(String document) throws Exception {
        return asManager(() -> exchange.preview(document.getBytes(StandardCharsets.UTF_8)));
    }

    private void take(String document, ImportPreview seen) throws Exception {
        Acting.doing(manager, MANAGER, () -> exchange.take(document.getBytes(StandardCharsets.UTF_8), seen));
    }

    private <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as(manager, MANAGER, deed);
    }
}
