package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.exercise.boundary.Favorites;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.boundary.Protocols;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.DraftSources;
import org.homestretch.program.boundary.FilledDraft;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramNotIssuedException;
import org.homestretch.program.boundary.ProgramShape;
import org.homestretch.program.boundary.ProtocolsFromPrograms;
import org.homestretch.program.boundary.SavedProtocol;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.StepKind;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/**
 * What a draft is filled with: favorites, an earlier version, the structure of another program; and the protocol that is
 * made of a program.
 */
class DraftSourcesIT extends PrescribingClinic {

    @Inject
    DraftSources sources;

    @Inject
    DraftDosages dosages;

    @Inject
    Favorites favorites;

    @Inject
    Protocols protocols;

    @Inject
    ProtocolsFromPrograms fromPrograms;

    @Test
    void favorites_are_added_in_one_step_and_those_withheld_are_named() throws Exception {
        openClinic();
        long id = start();
        long catCow = exercise("cat-cow");
        long bridge = exercise("bridge");
        adaDoes(() -> star(catCow, bridge, exercise("rapid-arm-swings")));
        ProgramDraft empty = asAda(() -> drafts.draft(id));

        FilledDraft all = asAda(() -> sources.addFavorites(id, empty.revision(), Set.of(), Phase.MAIN));
        assertThat(all.draft().items()).extracting(ProgramDraft.Item::slug).containsExactly("bridge", "cat-cow");
        assertThat(all.leftOut()).hasSize(1);
        assertThat(asAda(() -> drafts.undo(id, all.draft().revision())).items()).isEmpty();

        ProgramDraft undone = asAda(() -> drafts.draft(id));
        FilledDraft one = asAda(() -> sources.addFavorites(id, undone.revision(), Set.of(catCow), Phase.WARM_UP));
        assertThat(one.draft().items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
        assertThat(one.leftOut()).isEmpty();
        FilledDraft bens = Acting.as(
                ben, Roles.THERAPIST, () -> sources.addFavorites(id, one.draft().revision(), Set.of(), Phase.MAIN));
        assertThat(bens.draft().items()).hasSize(1);
    }

    @Test
    void p_28_a_shape_holds_the_structure_and_not_a_word_about_its_patient() throws Exception {
        openClinic();
        long from = start();
        ProgramDraft noted = add(from, "cat-cow", "figure-four-stretch");
        int stretch = item(noted, "figure-four-stretch").itemKey();
        ProgramDraft left = asAda(() -> dosages.prescribeLine(
                from, noted.revision(), stretch, "left, 4 × 25 s, with \"Nora's strap\", mon thu"));
        issue(from, asAda(() -> dosages.note(from, left.revision(), stretch, "Mind the cat, Nora")));
        long otherPatient = register("Otto", "en");
        long id = asAda(() -> programs.start(new NewProgram(otherPatient, "Other", null, null)));

        List<ProgramShape> shapes = asAda(() -> sources.shapes(id, 0, 10));
        assertThat(shapes).singleElement().satisfies(shape -> {
            assertThat(shape.programId()).isEqualTo(from);
            assertThat(shape.exercises()).isEqualTo(2);
            assertThat(shape.titles())
                    .containsExactly(
                            item(left, "cat-cow").title(),
                            item(left, "figure-four-stretch").title());
            assertThat(shape.toString()).doesNotContain("Nora", "Low back");
        });
        ProgramDraft empty = asAda(() -> drafts.draft(id));
        FilledDraft filled = asAda(() -> sources.copyShape(id, empty.revision(), from));

        assertThat(item(filled.draft(), "figure-four-stretch").line()).isEqualTo("4 × 25 s, each side, Mon Thu");
        assertThat(filled.draft().items())
                .allSatisfy(copied -> assertThat(copied.prescription().note()).isNull());
        assertThat(filled.draft().title()).isEqualTo("Other");
        assertThat(filled.draft().goal()).isNull();
        assertThat(filled.draft().undoable().kind()).isEqualTo(StepKind.SHAPE_COPIED);
    }

    @Test
    void p_28_only_who_serves_both_patients_copies_a_shape() throws Exception {
        openClinic();
        long from = start();
        issue(from, add(from, "cat-cow"));
        long elsewhere = registerAt(otherSite, clinic.account("other desk", Roles.RECEPTION, otherSite), "Pia", "en");
        long theirs = Acting.as(
                stranger, Roles.THERAPIST, () -> programs.start(new NewProgram(elsewhere, "Other", null, null)));
        int revision =
                Acting.as(stranger, Roles.THERAPIST, () -> drafts.draft(theirs)).revision();

        assertThat(Acting.as(stranger, Roles.THERAPIST, () -> sources.shapes(theirs, 0, 10)))
                .isEmpty();
        refused(
                NotYourPatientException.class,
                () -> Acting.doing(stranger, Roles.THERAPIST, () -> sources.copyShape(theirs, revision, from)));
        refused(
                ProgramNotIssuedException.class,
                () -> Acting.doing(stranger, Roles.THERAPIST, () -> sources.copyShape(theirs, revision, theirs)));
        refused(NotYourPatientException.class, () -> asAda(() -> sources.shapes(theirs, 0, 10)));
    }

    @Test
    void p_29_a_draft_becomes_what_an_issued_version_was_and_back() throws Exception {
        openClinic();
        long id = start();
        VersionRow first = issue(id, add(id, "cat-cow", "bridge"));
        asAda(() -> drafts.open(id));
        ProgramDraft changed = add(id, "childs-pose");

        ProgramDraft restored = asAda(() -> sources.restoreVersion(id, changed.revision(), first.id()));
        assertThat(restored.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow", "bridge");
        assertThat(asAda(() -> drafts.undo(id, restored.revision())).items()).isEqualTo(changed.items());

        long other = start();
        ProgramDraft another = asAda(() -> drafts.draft(other));
        refused(
                UnknownProgramException.class,
                () -> asAda(() -> sources.restoreVersion(other, another.revision(), first.id())));
    }

    @Test
    void l_47_a_protocol_of_a_program_holds_its_structure_and_nothing_of_the_patient() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge", "crunch");
        ProgramDraft.Item bridge = item(draft, "bridge");
        Dosage dose = new Dosage(2, 12, DosageUnit.REPETITIONS, false, 3, 30, "Nora's red band");
        Prescription noted = new Prescription(
                bridge.prescription().phase(),
                bridge.prescription().side(),
                dose,
                Schedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1),
                "Nora, mind the cat");
        ProgramDraft changed = asAda(() -> dosages.prescribe(id, draft.revision(), bridge.itemKey(), noted));
        VersionRow version = issue(id, changed);

        SavedProtocol saved = asAda(() -> fromPrograms.save(version.id(), "Bridging", "Strength.", ProtocolGroup.CORE));

        assertThat(saved.leftOut()).hasSize(1);
        ProtocolDetails protocol = asAda(() -> protocols.protocol(saved.code(), "en"));
        ProtocolItem kept = protocol.stages().get(0).items().get(0);
        assertThat(kept.dosage()).isEqualTo(new Dosage(2, 12, DosageUnit.REPETITIONS, false, 3, 30, null));
        assertThat(kept.frequency()).isEqualTo(Frequency.weekly(2));
        assertThat(protocol.toString()).doesNotContain("Nora", "Low back", "Sit through a film");
        refused(
                NotYourPatientException.class,
                () -> Acting.doing(
                        stranger,
                        Roles.THERAPIST,
                        () -> fromPrograms.save(version.id(), "Bridging", "Strength.", ProtocolGroup.CORE)));
        refused(
                EJBAccessException.class,
                () -> Acting.doing(
                        manager,
                        Roles.MANAGER,
                        () -> fromPrograms.save(version.id(), "Bridging", "Strength.", ProtocolGroup.CORE)));
    }

    private void star(long... exercises) {
        for (long exercise : exercises) {
            favorites.star(exercise);
        }
    }

    private long exercise(String slug) throws Exception {
        return asAda(() -> library.exercise(slug, "en")).id();
    }
}
