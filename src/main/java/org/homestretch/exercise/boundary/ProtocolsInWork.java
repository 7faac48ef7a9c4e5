package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.ProtocolDetails.Step;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.ProtocolQueries;
import org.homestretch.exercise.control.ProtocolQueries.Reader;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.Sharing;
import org.homestretch.exercise.entity.SoftRange;

/** Finds protocols for callers who may see or change them (L-43, L-44), and checks what they make of them. */
@RequestScoped
class ProtocolsInWork {

    @Inject
    ProtocolQueries queries;

    @Inject
    LibraryQueries library;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    Reader reader() {
        return new Reader(caller.staffId(), caller.has(MANAGER));
    }

    Protocol toRead(String code) {
        return queries.byCode(code).filter(reader()::sees).orElseThrow(UnknownProtocolException::new);
    }

    /**
     * A protocol about to be changed; whoever comes second waits here and is refused.
     *
     * @throws ProtocolChangedMeanwhileException if it is not what the caller saw (L-46)
     * @throws NotYourProtocolException if the caller may not do that with it now (L-44)
     */
    Protocol toChange(String code, int revision, Step step) {
        Protocol protocol = queries.toChange(code).filter(reader()::sees).orElseThrow(UnknownProtocolException::new);
        if (protocol.revision() != revision) {
            throw new ProtocolChangedMeanwhileException();
        }
        if (!possible(protocol).contains(step)) {
            throw new NotYourProtocolException();
        }
        return protocol;
    }

    /** What the caller may do with it now (L-44). */
    Set<Step> possible(Protocol protocol) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        Sharing sharing = protocol.sharing();
        if (caller.has(THERAPIST)) {
            steps.add(Step.COPY);
            if (protocol.isOwnedBy(caller.staffId()) && sharing == Sharing.PRIVATE) {
                steps.addAll(Set.of(Step.EDIT, Step.PROPOSE, Step.DISCARD));
            }
        } else if (sharing != Sharing.PRIVATE) {
            steps.addAll(Set.of(Step.EDIT, Step.SIGN));
            steps.add(sharing == Sharing.SHARED ? Step.RETIRE : Step.SHARE);
            if (sharing == Sharing.PROPOSED) {
                steps.add(Step.SEND_BACK);
            }
        }
        return steps;
    }

    void audit(String code, String what) {
        auditTrail.record(AuditAction.LIBRARY_CHANGED, null, "protocol " + code + " " + what);
    }

    /** The exercises of that protocol by slug. */
    Map<String, Exercise> exercisesOf(ProtocolContent content) {
        Set<String> slugs = content.items().map(ProtocolContent.Item::slug).collect(Collectors.toSet());
        return library.bySlug(slugs).stream().collect(Collectors.toMap(Exercise::slug, Function.identity()));
    }

    /**
     * What the edit makes of a protocol.
     *
     * @throws ProtocolIncompleteException if something is missing or too long
     * @throws StageWeeksException if a stage does not last
     */
    static ProtocolContent edited(ProtocolEdit edit, String code, int place, List<String> sources) {
        edit.stages().stream()
                .filter(stage -> stage.weeksLeast() < 1
                        || stage.weeksMost() < stage.weeksLeast()
                        || stage.weeksMost() > ProtocolContent.Stage.WEEKS_MAX)
                .findFirst()
                .ifPresent(stage -> {
                    throw new StageWeeksException(stage.title());
                });
        try {
            return new ProtocolContent(
                    code,
                    place,
                    edit.group(),
                    edit.title(),
                    edit.purpose(),
                    sources,
                    Review.draft(),
                    edit.stages().stream().map(ProtocolsInWork::stage).toList());
        } catch (IllegalArgumentException | NullPointerException incomplete) {
            throw new ProtocolIncompleteException();
        }
    }

    private static ProtocolContent.Stage stage(ProtocolEdit.Stage stage) {
        return new ProtocolContent.Stage(
                stage.title(),
                stage.aim(),
                stage.criteria(),
                new Range(stage.weeksLeast(), stage.weeksMost()),
                stage.items());
    }

    /** L-8: every exercise is open to templates, every dose inside its soft range. */
    static void mustFit(ProtocolContent content, Map<String, Exercise> exercises) {
        content.items().forEach(item -> {
            Exercise exercise = exercises.get(item.slug());
            if (exercise == null || !exercise.suitsTemplates()) {
                throw new ExerciseNotForProtocolsException(exercise == null ? item.slug() : exercise.englishTitle());
            }
            SoftRange soft = exercise.softRange();
            if (!soft.contains(item.dosage()) || !soft.contains(item.frequency())) {
                throw new DoseOutsideSoftRangeException(exercise.englishTitle());
            }
        });
    }
}
