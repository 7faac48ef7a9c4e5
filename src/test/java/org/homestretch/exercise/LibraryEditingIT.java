package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.exercise.boundary.EditableExercise;
import org.homestretch.exercise.boundary.Education;
import org.homestretch.exercise.boundary.EducationChangedException;
import org.homestretch.exercise.boundary.EducationReviews;
import org.homestretch.exercise.boundary.EducationSheet;
import org.homestretch.exercise.boundary.ExerciseChangedMeanwhileException;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.ExerciseRetiredException;
import org.homestretch.exercise.boundary.LadderInCircleException;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.LibraryPictures;
import org.homestretch.exercise.boundary.LibraryReviews;
import org.homestretch.exercise.boundary.NoInstructionException;
import org.homestretch.exercise.boundary.NotYourExerciseException;
import org.homestretch.exercise.boundary.PictureAlreadyThereException;
import org.homestretch.exercise.boundary.PictureRef;
import org.homestretch.exercise.boundary.PictureTextMissingException;
import org.homestretch.exercise.boundary.RetiredRow;
import org.homestretch.exercise.boundary.RetiringReasonMissingException;
import org.homestretch.exercise.boundary.ReviewProgress;
import org.homestretch.exercise.boundary.ReviewRow;
import org.homestretch.exercise.boundary.StepCountException;
import org.homestretch.exercise.boundary.TooManyPicturesException;
import org.homestretch.exercise.boundary.UnknownExerciseException;
import org.homestretch.exercise.boundary.UnknownPictureException;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.InstructionEdit;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.ReviewFilter;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.boundary.KeptPictures;
import org.homestretch.platform.boundary.NotAPictureException;
import org.homestretch.program.boundary.CautionsNotAnsweredException;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionRule;
import org.homestretch.program.entity.Phase;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.Eventually;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A therapist and the manager work on the library of their clinic. */
@ExtendWith(ArquillianExtension.class)
class LibraryEditingIT {

    /** Whoever cannot go on before the one who brought the picture first is done. */
    private static final String BEING_INSERTED =
            "SELECT id FROM information_schema.processlist WHERE info LIKE 'INSERT INTO picture %'";

    @Inject
    LibraryEditing editing;

    @Inject
    LibraryReviews reviews;

    @Inject
    ExerciseLibrary library;

    @Inject
    LibraryPictures libraryPictures;

    @Inject
    ExercisePictures pictures;

    @Inject
    KeptPictures keptPictures;

    @Inject
    Education education;

    @Inject
    EducationReviews educationReviews;

    @Inject
    Programs programs;

    @Inject
    ProgramDrafts drafts;

    @Inject
    Patients patients;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    @Inject
    ClinicCalendar calendar;

    @Inject
    UserTransaction transaction;

    private TestClinic clinic;

    private String therapist;
    private String manager;
    private long site;

    @Deployment
    static WebArchive war() {
        return Deployments.war(EditFixture.class);
    }

    @Test
    void l_31_nobody_edits_without_the_role() throws Exception {
        openClinic();
        ExerciseEdit edit = EditFixture.chairTwist("Refused");
        withoutRole(RECEPTION, () -> editing.add(edit));
        withoutRole(RECEPTION, () -> editing.exercise("bridge"));
        withoutRole(RECEPTION, () -> editing.mayEdit("bridge"));
        withoutRole(RECEPTION, () -> editing.retired(0, 10));
        withoutRole(RECEPTION, () -> editing.countRetired());
        withoutRole(RECEPTION, () -> library.reviews("bridge"));
        withoutRole(RECEPTION, () -> editing.edit("bridge", 1, edit));
        withoutRole(RECEPTION, () -> editing.retire("bridge", 1, "no"));
        withoutRole(RECEPTION, () -> editing.bringBack("bridge", 1));
        refused(EJBAccessException.class, () -> editing.add(edit));
    }

    @Test
    void l_32_only_the_manager_reviews() throws Exception {
        openClinic();
        ReviewFilter filter = new ReviewFilter("en", null);
        for (String role : List.of(THERAPIST, RECEPTION)) {
            withoutRole(role, () -> reviews.progress());
            withoutRole(role, () -> reviews.waiting(filter, 0, 10));
            withoutRole(role, () -> reviews.count(filter));
            withoutRole(role, () -> reviews.signOff("bridge", 1, null));
            withoutRole(role, () -> reviews.withdraw("bridge", 1, null));
        }
    }

    @Test
    void l_72_the_manager_signs_off_the_words_of_one_language_and_takes_it_back() throws Exception {
        openClinic();
        EducationSheet sheet = sheet("faq-how-long", "es");
        String words = sheet.text().fingerprint();
        assertThat(sheet.review().state()).isEqualTo(ReviewState.MACHINE_DRAFT);
        for (String role : List.of(THERAPIST, RECEPTION)) {
            withoutRole(role, () -> educationReviews.sheets("es"));
            withoutRole(role, () -> educationReviews.signOff("faq-how-long", "es", words));
            withoutRole(role, () -> educationReviews.withdraw("faq-how-long", "es", words));
        }
        withoutRole(RECEPTION, () -> education.entries("es", Set.of()));
        withoutRole(RECEPTION, () -> education.text("faq-how-long", "es"));

        managerDoes(() -> educationReviews.signOff("faq-how-long", "es", words));
        managerDoes(() -> educationReviews.signOff("faq-how-long", "es", words));
        assertThat(sheet("faq-how-long", "es").review().reviewer()).contains(manager);
        assertThat(sheet("faq-how-long", "de").review().isReviewed()).isFalse();
        assertThat(asTherapist(() -> education.entries("es", Set.of())))
                .filteredOn(entry -> entry.slug().equals("faq-how-long"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(ReviewState.REVIEWED));

        refused(
                EducationChangedException.class,
                () -> managerDoes(() -> educationReviews.signOff("faq-how-long", "es", "other words")));
        managerDoes(() -> educationReviews.withdraw("faq-how-long", "es", words));
        assertThat(sheet("faq-how-long", "es").review().isReviewed()).isFalse();
    }

    private EducationSheet sheet(String slug, String language) throws Exception {
        return asManager(() -> educationReviews.sheets(language)).stream()
                .filter(each -> each.text().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void l_30_a_therapist_adds_an_exercise_that_is_found_and_prescribed_at_once() throws Exception {
        openClinic();
        String title = clinic.unique("Desk twist");

        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(title)));

        assertThat(slug).startsWith("desk-twist");
        ExerciseDetails added = asTherapist(() -> library.exercise(slug, "en"));
        assertThat(added.own()).isTrue();
        assertThat(added.isReviewed()).isFalse();
        assertThat(found(title)).isEqualTo(1);
        assertThat(asTherapist(() -> library.prescribable(added.id(), "en")).slug())
                .isEqualTo(slug);
        assertThat(asTherapist(() -> editing.add(EditFixture.chairTwist(title))))
                .isNotEqualTo(slug)
                .startsWith(slug);
        assertThat(audited(slug)).isEqualTo("LIBRARY_CHANGED added");
    }

    @Test
    void l_30_an_exercise_has_four_to_six_steps_and_its_ladder_no_circle() throws Exception {
        openClinic();
        InstructionEdit whole = EditFixture.instruction("en", "Too short", "Turn.");
        InstructionText text = whole.text();
        InstructionEdit cut = new InstructionEdit(
                "en",
                new InstructionText("Too short", "Frees.", text.steps().subList(0, 3), null, null, List.of()),
                List.of());
        ExerciseEdit three = EditFixture.edit(EditFixture.chairTwist("x").dose().dosage(), cut);
        refused(StepCountException.class, () -> asTherapist(() -> editing.add(three)));

        EditableExercise plank = asManager(() -> editing.exercise("forearm-plank"));
        refused(
                LadderInCircleException.class,
                () -> managerDoes(
                        () -> editing.edit("forearm-plank", plank.revision(), harder(plank, "modified-plank"))));
        refused(
                UnknownExerciseException.class,
                () -> managerDoes(() -> editing.edit("forearm-plank", plank.revision(), harder(plank, "nothing"))));
    }

    @Test
    void l_31_a_therapist_leaves_alone_what_ships_and_copies_it() throws Exception {
        openClinic();
        EditableExercise shipped = asTherapist(() -> editing.exercise("cat-cow"));
        ExerciseEdit edit = EditFixture.reworded(shipped.content(), "en", "Come onto all fours.");
        assertThat(asTherapist(() -> editing.mayEdit("cat-cow"))).isFalse();
        assertThat(asManager(() -> editing.mayEdit("cat-cow"))).isTrue();
        refused(
                NotYourExerciseException.class,
                () -> therapistDoes(() -> editing.edit("cat-cow", shipped.revision(), edit)));
        refused(
                NotYourExerciseException.class,
                () -> therapistDoes(() -> editing.retire("cat-cow", shipped.revision(), "no")));

        String copy = asTherapist(() -> editing.add(edit));

        assertThat(asTherapist(() -> editing.mayEdit(copy))).isTrue();
    }

    @Test
    void l_34_nobody_overwrites_what_another_changed_in_the_meantime() throws Exception {
        openClinic();
        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Stale"))));
        EditableExercise seen = asTherapist(() -> editing.exercise(slug));
        ExerciseEdit first = EditFixture.reworded(seen.content(), "en", "Sit well back on a chair.");
        managerDoes(() -> editing.edit(slug, seen.revision(), first));

        ExerciseEdit second = EditFixture.reworded(seen.content(), "en", "Sit on the edge.");
        assertThatExceptionOfType(ExerciseChangedMeanwhileException.class)
                .isThrownBy(() -> therapistDoes(() -> editing.edit(slug, seen.revision(), second)))
                .satisfies(stale -> assertThat(stale.arguments()).first().isEqualTo(manager));
        refused(
                ExerciseChangedMeanwhileException.class,
                () -> managerDoes(() -> reviews.signOff(slug, seen.revision(), "en")));
        EditableExercise now = asTherapist(() -> editing.exercise(slug));
        assertThat(now.content().instructions().get(0).text().steps()).first().isEqualTo("Sit well back on a chair.");
        therapistDoes(() -> editing.edit(slug, now.revision(), first));
        assertThat(asTherapist(() -> editing.exercise(slug)).revision()).isEqualTo(now.revision());
    }

    @Test
    void l_32_and_l_33_the_manager_signs_off_and_an_edit_makes_it_a_draft_again() throws Exception {
        openClinic();
        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Reviewed"))));
        ReviewFilter english = new ReviewFilter("en", Category.STATIC_STRETCH);
        long waiting = asManager(() -> reviews.count(english));
        ReviewProgress before = asManager(reviews::progress).get(1);

        signOff(slug, "en");
        signOff(slug, null);

        ExerciseDetails signed = asTherapist(() -> library.exercise(slug, "en"));
        assertThat(signed.isReviewed()).isTrue();
        assertThat(signed.instructionReview().reviewer()).contains(manager);
        assertThat(asManager(() -> reviews.count(english))).isEqualTo(waiting - 1);
        assertThat(asManager(reviews::progress).get(1).reviewed()).isEqualTo(before.reviewed() + 1);
        assertThat(asManager(() -> reviews.waiting(english, 0, 500)))
                .extracting(ReviewRow::slug)
                .doesNotContain(slug);
        refused(NoInstructionException.class, () -> signOff(slug, "de"));

        EditableExercise seen = asTherapist(() -> editing.exercise(slug));
        therapistDoes(
                () -> editing.edit(slug, seen.revision(), EditFixture.reworded(seen.content(), "en", "Sit upright.")));
        ExerciseDetails edited = asTherapist(() -> library.exercise(slug, "en"));
        assertThat(edited.instructionReview().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(edited.review().isReviewed()).isTrue();

        EditableExercise again = asManager(() -> editing.exercise(slug));
        managerDoes(() -> reviews.withdraw(slug, again.revision(), null));
        assertThat(asTherapist(() -> library.exercise(slug, "en")).review().state())
                .isEqualTo(ReviewState.DRAFT);
        assertThat(audited(slug)).isEqualTo("LIBRARY_REVIEWED sign-off withdrawn");
    }

    @Test
    void l_36_an_issued_program_never_changes_and_l_35_a_draft_names_what_was_retired() throws Exception {
        openClinic();
        String title = clinic.unique("Snapshot");
        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(title)));
        long program = program();
        ProgramDraft draft = add(program, slug);
        VersionRow version = issue(program, draft);
        IssuedVersion given = asTherapist(() -> programs.issuedVersion(version.id()));

        EditableExercise seen = asTherapist(() -> editing.exercise(slug));
        therapistDoes(() -> editing.edit(slug, seen.revision(), EditFixture.chairTwist("Renamed " + title)));
        assertThat(asTherapist(() -> programs.issuedVersion(version.id()))).isEqualTo(given);
        refused(
                RetiringReasonMissingException.class,
                () -> therapistDoes(() -> editing.retire(slug, seen.revision() + 1, " ")));
        therapistDoes(() -> editing.retire(slug, seen.revision() + 1, "Two falls."));

        assertThat(asTherapist(() -> programs.issuedVersion(version.id()))).isEqualTo(given);
        assertThat(found(title)).isZero();
        assertThat(asTherapist(() -> editing.retired(0, 1)))
                .extracting(RetiredRow::slug)
                .containsExactly(slug);
        assertThat(asTherapist(() -> editing.countRetired())).isPositive();
        assertThat(asTherapist(() -> library.exercise(slug, "en")).retirement().reason())
                .isEqualTo("Two falls.");
        ProgramDraft next = asTherapist(() -> drafts.open(program));
        assertThat(next.cautions()).extracting(caution -> caution.key().rule()).contains(CautionRule.EXERCISE_RETIRED);
        IssueOrder unanswered = new IssueOrder(next.revision(), next.proposedFrom(), next.proposedEnd(), Map.of());
        refused(CautionsNotAnsweredException.class, () -> asTherapist(() -> programs.issue(program, unanswered)));
        refused(
                ExerciseRetiredException.class,
                () -> asTherapist(() -> drafts.add(program, next.revision(), seen.id(), Phase.MAIN)));

        EditableExercise retired = asTherapist(() -> editing.exercise(slug));
        therapistDoes(() -> editing.bringBack(slug, retired.revision()));
        assertThat(found(title)).isEqualTo(1);
        assertThat(asTherapist(() -> drafts.draft(program)).cautions()).isEmpty();
    }

    @Test
    void l_37_pictures_are_taken_in_ordered_and_removed_and_l_36_stay_where_they_were_issued() throws Exception {
        openClinic();
        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Photographed"))));
        signOff(slug, null);
        addPicture(slug, 300, "A man sits on a chair");
        addPicture(slug, 200, "He turns to the left");
        List<PictureRef> shown = pictures.shown(slug);
        Instant issued = calendar.now();

        assertThat(shown)
                .extracting(PictureRef::alternative)
                .containsExactly("A man sits on a chair", "He turns to the left");
        assertThat(keptPictures.file(shown.get(0).hash()))
                .hasValueSatisfying(file -> assertThat(file.width()).isEqualTo(300));
        assertThat(asTherapist(() -> library.exercise(slug, "en")).review().isReviewed())
                .isFalse();

        String first = shown.get(0).hash();
        assertThat(pictures.firstShown()).containsEntry(slug, first);
        therapistDoes(() -> libraryPictures.move(slug, revision(slug), first, false));
        therapistDoes(() -> libraryPictures.describe(slug, revision(slug), first, "A man on a chair"));
        assertThat(pictures.shown(slug))
                .extracting(PictureRef::alternative)
                .containsExactly("He turns to the left", "A man on a chair");
        assertThat(pictures.firstShown()).containsEntry(slug, shown.get(1).hash());
        therapistDoes(() -> libraryPictures.remove(slug, revision(slug), first));
        assertThat(pictures.shown(slug)).hasSize(1);
        assertThat(pictures.shownAt(slug, issued)).isEqualTo(shown);
        assertThat(keptPictures.file(first)).isPresent();
        assertThat(audited(slug)).isEqualTo("LIBRARY_CHANGED picture removed");
    }

    @Test
    void pl_6_two_people_add_the_same_picture_at_the_same_moment() throws Exception {
        openClinic();
        String one = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Shared"))));
        String other = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Shared"))));
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            transaction.begin();
            addPicture(one, 1234, "A man sits on a chair");
            Future<?> second = colleague.submit(() -> {
                addPicture(other, 1234, "A man on a chair");
                return null;
            });
            Eventually.seen(() -> clinic.ask(BEING_INSERTED), waiting -> !waiting.isEmpty());
            transaction.commit();
            second.get();
        } finally {
            colleague.shutdown();
        }

        assertThat(pictures.shown(other)).hasSize(1);
        assertThat(pictures.shown(other).get(0).hash())
                .isEqualTo(pictures.shown(one).get(0).hash());
    }

    @Test
    void l_37_what_is_no_picture_or_one_too_many_is_refused() throws Exception {
        openClinic();
        String slug = asTherapist(() -> editing.add(EditFixture.chairTwist(clinic.unique("Crowded"))));
        for (int width = 100; width < 104; width++) {
            addPicture(slug, width, "Picture");
        }
        refused(TooManyPicturesException.class, () -> addPicture(slug, 99, "Picture"));
        String first = pictures.shown(slug).get(0).hash();
        therapistDoes(() -> libraryPictures.remove(slug, revision(slug), first));
        refused(PictureAlreadyThereException.class, () -> addPicture(slug, 101, "Again"));
        refused(PictureTextMissingException.class, () -> addPicture(slug, 99, " "));
        refused(
                NotAPictureException.class,
                () -> therapistDoes(() -> libraryPictures.add(slug, revision(slug), new byte[] {1, 2, 3}, "Nothing")));
        refused(
                UnknownPictureException.class,
                () -> therapistDoes(() -> libraryPictures.remove(slug, revision(slug), first)));
    }

    @Test
    void l_31_pictures_are_for_those_who_may_edit() throws Exception {
        openClinic();
        byte[] picture = png(50);
        withoutRole(RECEPTION, () -> libraryPictures.add("bridge", 1, picture, "No"));
        withoutRole(RECEPTION, () -> libraryPictures.describe("bridge", 1, "hash", "No"));
        withoutRole(RECEPTION, () -> libraryPictures.move("bridge", 1, "hash", true));
        withoutRole(RECEPTION, () -> libraryPictures.remove("bridge", 1, "hash"));
        int revision = revision("bridge");
        refused(
                NotYourExerciseException.class,
                () -> therapistDoes(() -> libraryPictures.add("bridge", revision, picture, "No")));
    }

    private void addPicture(String slug, int width, String alternative) throws Exception {
        byte[] file = png(width);
        therapistDoes(() -> libraryPictures.add(slug, revision(slug), file, alternative));
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private int revision(String slug) {
        try {
            return asTherapist(() -> editing.exercise(slug)).revision();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ExerciseEdit harder(EditableExercise exercise, String slug) {
        ExerciseEdit same = EditFixture.reworded(exercise.content(), "none", "");
        return new ExerciseEdit(
                same.traits(), same.dose(), same.prescribability(), slug, same.sources(), same.instructions());
    }

    private void signOff(String slug, String language) throws Exception {
        int revision = asManager(() -> editing.exercise(slug)).revision();
        managerDoes(() -> reviews.signOff(slug, revision, language));
    }

    private long found(String title) throws Exception {
        return asTherapist(() -> library.count(LibraryFilter.prescribable(title)));
    }

    private long program() throws Exception {
        PatientDetails details =
                new PatientDetails("Nora", clinic.unique("Nettle"), LocalDate.of(1970, 3, 14), "en", null, null, site);
        long patient = asTherapist(() -> patients.register(details, true));
        clinic.screen(patient);
        return asTherapist(() -> programs.start(new NewProgram(patient, "Back", null, null)));
    }

    private ProgramDraft add(long program, String slug) throws Exception {
        long id = asTherapist(() -> library.exercise(slug, "en")).id();
        ProgramDraft draft = asTherapist(() -> drafts.draft(program));
        return asTherapist(() -> drafts.add(program, draft.revision(), id, Phase.MAIN));
    }

    private VersionRow issue(long program, ProgramDraft draft) throws Exception {
        Map<CautionKey, String> answers =
                draft.cautionsToAnswer().stream().collect(Collectors.toMap(Caution::key, caution -> "meant so"));
        IssueOrder order = new IssueOrder(draft.revision(), draft.proposedFrom(), draft.proposedEnd(), answers);
        return asTherapist(() -> programs.issue(program, order));
    }

    private void openClinic() throws SQLException {
        clinic = new TestClinic(database, "editing");
        site = clinic.site("Site");
        therapist = clinic.account("thea", THERAPIST, site);
        manager = clinic.account("mona", MANAGER, site);
    }

    private <T> T asTherapist(Callable<T> deed) throws Exception {
        return Acting.as(therapist, THERAPIST, deed);
    }

    private <T> T asManager(Callable<T> deed) throws Exception {
        return Acting.as(manager, MANAGER, deed);
    }

    private void therapistDoes(Acting.Deed deed) throws Exception {
        Acting.doing(therapist, THERAPIST, deed);
    }

    private void managerDoes(Acting.Deed deed) throws Exception {
        Acting.doing(manager, MANAGER, deed);
    }

    private static void refused(Class<? extends Throwable> why, ThrowingCallable attempt) {
        assertThatExceptionOfType(why).isThrownBy(attempt);
    }

    private void withoutRole(String role, Acting.Deed deed) {
        assertThatExceptionOfType(EJBAccessException.class)
                .as(role)
                .isThrownBy(() -> Acting.doing(therapist, role, deed));
    }

    /** The last line of the audit trail about that exercise: action and deed. */
    private String audited(String slug) throws SQLException {
        String exercise = "exercise " + slug + " ";
        return clinic.ask(
                        "SELECT CONCAT(action, ' ', REPLACE(object, ?, '')) FROM audit_event"
                                + " WHERE object LIKE CONCAT(?, '%') ORDER BY id DESC",
                        exercise, exercise)
                .get(0);
    }
}
