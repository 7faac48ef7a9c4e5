package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.ExerciseNotPrescribableException;
import org.homestretch.exercise.boundary.FigureView;
import org.homestretch.exercise.boundary.LadderStep;
import org.homestretch.exercise.boundary.UnknownExerciseException;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library as it stands in the database after a start. */
@ExtendWith(ArquillianExtension.class)
class ExerciseLibraryIT {

    private static final LibraryFilter EVERYTHING = filter("");
    private static final int ALL = 1_000;

    @Inject
    ExerciseLibrary library;

    @Inject
    ExerciseFigures figures;

    @Inject
    LibraryRestart restart;

    @Deployment
    static WebArchive war() {
        return Deployments.war(LibraryRestart.class);
    }

    @Test
    void l_1_nobody_reads_the_library_without_a_role() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> library.find(EVERYTHING, 0, 10));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> library.exercise("bridge", "en"));
    }

    @Test
    void l_2_only_therapists_take_an_exercise_to_prescribe_it() throws Exception {
        long bridge = as(RECEPTION, () -> library.exercise("bridge", "en")).id();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(RECEPTION, () -> library.prescribable(bridge, "en")));
        assertThat(as(THERAPIST, () -> library.prescribable(bridge, "en")).slug())
                .isEqualTo("bridge");
    }

    @Test
    void l_1_holds_what_ships_and_reads_it_page_by_page() throws Exception {
        long count = as(MANAGER, () -> library.count(EVERYTHING));
        List<ExerciseCard> all = as(MANAGER, () -> library.find(EVERYTHING, 0, ALL));
        List<ExerciseCard> second = as(MANAGER, () -> library.find(EVERYTHING, 10, 10));
        assertThat(count).isEqualTo(all.size());
        assertThat(slugs(all))
                .containsAll(LibraryFiles.exercises().stream()
                        .map(ExerciseContent::slug)
                        .toList());
        assertThat(second).isEqualTo(all.subList(10, 20));
    }

    @Test
    void l_2_a_blocked_exercise_is_found_with_its_reason_and_cannot_be_prescribed() throws Exception {
        ExerciseCard found = find("bouncing").get(0);
        ExerciseDetails blocked = as(THERAPIST, () -> library.exercise(found.slug(), "en"));

        assertThat(blocked.slug()).isEqualTo("rapid-arm-swings");
        assertThat(blocked.isPrescribable()).isFalse();
        assertThat(blocked.usualDose()).isNull();
        assertThat(blocked.prescribability().reason()).isNotBlank();
        assertThat(blocked.prescribability().instead()).isEqualTo("arm-circles");
        assertThatExceptionOfType(ExerciseNotPrescribableException.class)
                .isThrownBy(() -> as(THERAPIST, () -> library.prescribable(blocked.id(), "en")));
        assertThat(as(THERAPIST, () -> library.count(LibraryFilter.prescribable("bouncing"))))
                .isZero();
    }

    @Test
    void l_10_finds_synonyms_regions_and_beginnings_of_words_in_any_order() throws Exception {
        assertThat(slugs(find("PEC stretch"))).startsWith("chest-stretch");
        assertThat(slugs(find("stretch pectoralis"))).startsWith("chest-stretch");
        assertThat(slugs(find("childs po"))).startsWith("childs-pose");
        assertThat(slugs(find("CHILD’S PÓSE"))).startsWith("childs-pose");
        assertThat(slugs(find("neck"))).contains("neck-tilt", "neck-rotation", "cat-cow");
        assertThat(find("xyzzy plugh")).isEmpty();
        assertThat(find("%")).hasSameSizeAs(as(THERAPIST, () -> library.find(EVERYTHING, 0, ALL)));
    }

    @Test
    void l_10_titles_that_begin_with_what_was_typed_come_first() throws Exception {
        assertThat(slugs(find("bridge")).get(0)).isEqualTo("bridge");
        assertThat(slugs(find("squat")).get(0)).isEqualTo("squat");
    }

    @Test
    void l_10_filters_narrow_and_several_values_of_one_mean_any_of_them() throws Exception {
        LibraryFilter floorNeck = new LibraryFilter(
                null, Set.of(), Set.of(StartPosition.SITTING_ON_CHAIR), Set.of(BodyRegion.NECK), Set.of(), true);
        assertThat(slugs(as(THERAPIST, () -> library.find(floorNeck, 0, 50))))
                .containsExactlyInAnyOrder(
                        "neck-tilt",
                        "neck-rotation",
                        "posture-check",
                        "chin-tuck",
                        "levator-scapulae-stretch",
                        "neck-flexion-extension",
                        "neck-isometrics");
        LibraryFilter bandOrRoller = new LibraryFilter(
                null,
                Set.of(Category.POSTURE, Category.FOAM_ROLLING),
                Set.of(),
                Set.of(),
                Set.of(Equipment.RESISTANCE_BAND, Equipment.FOAM_ROLLER),
                false);
        assertThat(slugs(as(THERAPIST, () -> library.find(bandOrRoller, 0, 50))))
                .containsExactlyInAnyOrder("seated-row-band", "foam-rolling-upper-back");
        assertThat(as(THERAPIST, () -> library.count(bandOrRoller))).isEqualTo(2);
        assertThat(as(THERAPIST, () -> library.regions())).contains(BodyRegion.NECK, BodyRegion.ANKLE);
    }

    @Test
    void l_4_details_carry_the_default_dose_its_soft_range_and_english_where_there_is_no_other_language()
            throws Exception {
        ExerciseDetails frog = as(THERAPIST, () -> library.exercise("frog-stretch", "fr"));

        assertThat(frog.language()).isEqualTo("en");
        assertThat(as(THERAPIST, () -> library.exercise("frog-stretch", "de")).language())
                .isEqualTo("de");
        assertThat(frog.instruction().steps()).hasSize(6);
        assertThat(frog.usualDose().dosage().holdSeconds()).isEqualTo(30);
        assertThat(frog.softRange().holdSeconds()).isEqualTo(new Range(15, 120));
        assertThat(frog.traits().regions()).containsExactly(BodyRegion.HIP, BodyRegion.GROIN, BodyRegion.INNER_THIGH);
    }

    @Test
    void several_exercises_come_in_the_order_in_which_they_were_asked_for() throws Exception {
        List<String> wanted = List.of("squat", "bridge", "cat-cow");
        List<ExerciseDetails> found = as(THERAPIST, () -> library.exercisesBySlug(wanted, "en"));
        assertThat(found).extracting(ExerciseDetails::slug).containsExactlyElementsOf(wanted);

        assertThat(as(THERAPIST, () -> library.knownBySlug(List.of("squat", "no-such", "bridge"), "en")))
                .extracting(ExerciseDetails::slug)
                .containsExactly("squat", "bridge");

        List<Long> ids = found.stream().map(ExerciseDetails::id).toList();
        assertThat(as(THERAPIST, () -> library.exercises(ids, "en")))
                .extracting(ExerciseDetails::slug)
                .containsExactlyElementsOf(wanted);
        assertThatExceptionOfType(UnknownExerciseException.class)
                .isThrownBy(() -> as(THERAPIST, () -> library.exercises(List.of(-1L), "en")));
    }

    @Test
    void l_2_the_ladder_shows_the_step_below_and_the_step_above() throws Exception {
        assertThat(as(THERAPIST, () -> library.ladder("forearm-plank")))
                .containsExactly(
                        new LadderStep("modified-plank", "Plank on knees", false),
                        new LadderStep("renegade-row", "Renegade row", true));
    }

    @Test
    void everybody_may_see_a_figure() {
        assertThat(figures.svg("cat-cow", FigureView.USUAL, "Cat–cow"))
                .hasValueSatisfying(svg -> assertThat(svg).startsWith("<svg").contains("<title>Cat–cow</title>"));
        assertThat(figures.svg("../secret", FigureView.USUAL, "")).isEmpty();
    }

    @Test
    void l_11_a_later_release_refreshes_what_nobody_changed_and_spares_the_rest() throws Exception {
        restart.editInTheClinic("triceps-stretch", "Edited here");

        restart.withNewRelease(" (new)");

        assertThat(title("quadriceps-stretch")).isEqualTo("Standing thigh stretch (new)");
        assertThat(title("triceps-stretch")).isEqualTo("Edited here");
        restart.withNewRelease("");
        assertThat(title("quadriceps-stretch")).isEqualTo("Standing thigh stretch");
        assertThat(title("triceps-stretch")).isEqualTo("Edited here");
        restart.editInTheClinic("triceps-stretch", "Overhead triceps stretch");
    }

    private String title(String slug) throws Exception {
        return as(MANAGER, () -> library.exercise(slug, "en")).title();
    }

    private List<ExerciseCard> find(String text) throws Exception {
        return as(THERAPIST, () -> library.find(filter(text), 0, ALL));
    }

    private static LibraryFilter filter(String text) {
        return new LibraryFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static List<String> slugs(List<ExerciseCard> cards) {
        return cards.stream().map(ExerciseCard::slug).toList();
    }

    private static <T> T as(String role, Callable<T> deed) throws Exception {
        return Acting.as("manager", role, deed);
    }
}
