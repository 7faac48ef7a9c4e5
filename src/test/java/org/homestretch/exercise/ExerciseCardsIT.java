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
import java.util.UUID;
import org.homestretch.access.boundary.NewStaffAccount;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.boundary.StaffAccounts;
import org.homestretch.access.entity.Role;
import org.homestretch.exercise.boundary.CardPage;
import org.homestretch.exercise.boundary.ExerciseCard;
import org.homestretch.exercise.boundary.ExerciseCards;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.Favorites;
import org.homestretch.exercise.boundary.ReadingLanguages;
import org.homestretch.exercise.boundary.UnknownExerciseException;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Therapists who look through the library, star what they like and prescribe from it. */
@ExtendWith(ArquillianExtension.class)
class ExerciseCardsIT {

    @Inject
    ExerciseCards cards;

    @Inject
    ExerciseLibrary library;

    @Inject
    Favorites favorites;

    @Inject
    ReadingLanguages languages;

    @Inject
    StaffAccounts accounts;

    @Inject
    Sites sites;

    @Inject
    LibraryRestart clinic;

    @Deployment
    static WebArchive war() {
        return Deployments.war(LibraryRestart.class);
    }

    @Test
    void nobody_looks_through_the_library_without_a_role() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> cards.page(filter(""), ReadingLanguage.ENGLISH, 0, 10));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> languages.chosen());
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> languages.choose(ReadingLanguage.GERMAN));
    }

    @Test
    void l_26_only_therapists_star_exercises() throws Exception {
        long bridge = bridge();
        String desk = opened(Role.RECEPTION);
        String manager = opened(Role.MANAGER);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.doing(desk, RECEPTION, () -> favorites.star(bridge)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.doing(desk, RECEPTION, () -> favorites.unstar(bridge)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.doing(manager, MANAGER, () -> favorites.isStarred(bridge)));
    }

    @Test
    void l_26_stars_belong_to_one_therapist_only_and_may_be_given_twice() throws Exception {
        String ada = opened(Role.THERAPIST);
        String ben = opened(Role.THERAPIST);
        long bridge = bridge();

        Acting.doing(ada, THERAPIST, () -> favorites.star(bridge));
        Acting.doing(ada, THERAPIST, () -> favorites.star(bridge));

        assertThat(starred(ada)).containsExactly("bridge");
        assertThat(starred(ben)).isEmpty();
        assertThat(page(ada, filter("bridge")).cards().get(0).favorite()).isTrue();
        assertThat(page(ben, filter("bridge")).cards().get(0).favorite()).isFalse();

        Acting.doing(ben, THERAPIST, () -> favorites.unstar(bridge));
        assertThat(starred(ada)).containsExactly("bridge");
        Acting.doing(ada, THERAPIST, () -> favorites.unstar(bridge));
        assertThat(starred(ada)).isEmpty();
        assertThatExceptionOfType(UnknownExerciseException.class)
                .isThrownBy(() -> Acting.doing(ada, THERAPIST, () -> favorites.star(-1)));
    }

    @Test
    void l_27_what_a_therapist_took_to_prescribe_it_is_recent_the_last_one_first() throws Exception {
        String ada = opened(Role.THERAPIST);
        String ben = opened(Role.THERAPIST);
        long bridge = bridge();
        long squat =
                Acting.as(ada, THERAPIST, () -> library.exercise("squat", "en")).id();

        Acting.as(ada, THERAPIST, () -> library.prescribable(bridge, "en"));
        Acting.as(ada, THERAPIST, () -> library.prescribable(squat, "en"));
        assertThat(slugs(page(ada, limited(Limit.RECENT)))).containsExactly("squat", "bridge");
        Acting.as(ada, THERAPIST, () -> library.prescribable(bridge, "en"));
        assertThat(slugs(page(ada, limited(Limit.RECENT)))).containsExactly("bridge", "squat");
        assertThat(page(ben, limited(Limit.RECENT)).found()).isZero();
    }

    @Test
    void l_25_each_member_of_staff_reads_the_library_in_a_language_of_their_own() throws Exception {
        String ada = opened(Role.THERAPIST);
        String desk = opened(Role.RECEPTION);

        assertThat(Acting.as(ada, THERAPIST, () -> languages.chosen())).isEmpty();
        Acting.doing(ada, THERAPIST, () -> languages.choose(ReadingLanguage.GERMAN));
        Acting.doing(ada, THERAPIST, () -> languages.choose(ReadingLanguage.SPANISH));
        Acting.doing(desk, RECEPTION, () -> languages.choose(ReadingLanguage.ARABIC));

        assertThat(Acting.as(ada, THERAPIST, () -> languages.chosen())).contains(ReadingLanguage.SPANISH);
        assertThat(Acting.as(desk, RECEPTION, () -> languages.chosen())).contains(ReadingLanguage.ARABIC);
    }

    @Test
    void l_25_cards_come_in_the_language_asked_for_and_say_that_a_machine_wrote_them() throws Exception {
        String ada = opened(Role.THERAPIST);
        ExerciseCard german = Acting.as(
                        ada,
                        THERAPIST,
                        () -> cards.page(
                                filter("bridge").typedIn(ReadingLanguage.GERMAN), ReadingLanguage.GERMAN, 0, 1))
                .cards()
                .get(0);

        assertThat(german.slug()).isEqualTo("bridge");
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.title()).isNotEqualTo("Bridge");
        assertThat(german.review()).isEqualTo(ReviewState.MACHINE_DRAFT);
    }

    @Test
    void l_20_a_changed_title_is_found_at_once() throws Exception {
        String ada = opened(Role.THERAPIST);
        String old = Acting.as(ada, THERAPIST, () -> library.exercise("shoulder-rolls", "en"))
                .title();

        clinic.editInTheClinic("shoulder-rolls", "Zebra circles");
        assertThat(slugs(page(ada, filter("zebra")))).containsExactly("shoulder-rolls");

        clinic.editInTheClinic("shoulder-rolls", old);
        assertThat(page(ada, filter("zebra")).found()).isZero();
    }

    @Test
    void l_21_a_page_holds_no_more_than_was_asked_for_and_says_how_many_there_are() throws Exception {
        String ada = opened(Role.THERAPIST);
        CardPage first = page(ada, filter("stretch"));
        CardPage second = Acting.as(ada, THERAPIST, () -> cards.page(filter("stretch"), ReadingLanguage.ENGLISH, 5, 5));

        assertThat(first.found()).isGreaterThan(10).isEqualTo(second.found());
        assertThat(second.cards()).isEqualTo(first.cards().subList(5, 10));
    }

    private long bridge() throws Exception {
        return Acting.as("manager", MANAGER, () -> library.exercise("bridge", "en"))
                .id();
    }

    private List<String> starred(String therapist) throws Exception {
        return slugs(page(therapist, limited(Limit.FAVORITES)));
    }

    private CardPage page(String therapist, LibraryFilter filter) throws Exception {
        return Acting.as(therapist, THERAPIST, () -> cards.page(filter, ReadingLanguage.ENGLISH, 0, 50));
    }

    private static List<String> slugs(CardPage page) {
        return page.cards().stream().map(ExerciseCard::slug).toList();
    }

    private static LibraryFilter filter(String text) {
        return new LibraryFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static LibraryFilter limited(Limit limit) {
        return new LibraryFilter("", ReadingLanguage.ENGLISH, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(limit));
    }

    private String opened(Role role) throws Exception {
        String name = "l" + UUID.randomUUID().toString().substring(0, 8);
        Acting.doing("manager", MANAGER, () -> {
            long site = sites.sites().get(0).id();
            accounts.open(new NewStaffAccount(name, "Test " + name, role, Set.of(site), "calm river stone"));
        });
        return name;
    }
}
