package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.boundary.ProtocolDetails.Step;
import org.homestretch.exercise.control.ProtocolQueries;
import org.homestretch.exercise.control.ProtocolQueries.Reader;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.Sharing;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Templates in stages: find and read them, take the exercises of a stage, make and change own ones (L-40 to L-47). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Protocols {

    /** More are not offered in one list. */
    private static final int OFFERED_MAX = 200;

    /** Own ones stand behind what ships. */
    private static final int OWN_PLACE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ProtocolQueries queries;

    @Inject
    ProtocolsInWork work;

    @Inject
    ExerciseLibrary library;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** What the caller may start a program from, in the order in which it is offered. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolSummary> offered() {
        return find(ProtocolFilter.IN_USE, 0, OFFERED_MAX);
    }

    /** A page of the protocols that the filter means and the caller may see (L-43). */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolSummary> find(ProtocolFilter filter, int first, int size) {
        Reader reader = work.reader();
        return queries.page(filter, reader, first, size).stream()
                .map(protocol -> ProtocolViews.summary(protocol, reader.staffId()))
                .toList();
    }

    /** How many protocols the filter means. */
    @RolesAllowed({THERAPIST, MANAGER})
    public long count(ProtocolFilter filter) {
        return queries.count(filter, work.reader());
    }

    /**
     * A protocol with the words of its exercises in that language.
     *
     * @throws UnknownProtocolException if there is none of that code, or the caller may not see it
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public ProtocolDetails protocol(String code, String language) {
        Protocol protocol = work.toRead(code);
        return ProtocolViews.details(protocol, work.possible(protocol), library, language);
    }

    /**
     * What a stage prescribes, in the order of the session. An exercise that may no longer be prescribed is left out.
     *
     * @throws UnknownProtocolException if there is no such stage, or the caller may not see it
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolItem> items(StageKey stage, String language) {
        Protocol protocol = work.toRead(stage.protocol());
        List<ProtocolContent.Stage> stages = protocol.content().stages();
        if (protocol.sharing() == Sharing.RETIRED || stage.number() > stages.size()) {
            throw new UnknownProtocolException();
        }
        return ProtocolViews.items(stages.get(stage.number() - 1), library, language).stream()
                .filter(item -> item.exercise().isPrescribable())
                .toList();
    }

    /**
     * Makes a protocol of the caller's own, seen by nobody else until it is shared (L-44).
     *
     * @return its code
     */
    @RolesAllowed(THERAPIST)
    public String add(ProtocolEdit edit) {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 13);
        ProtocolContent content = ProtocolsInWork.edited(edit, code, OWN_PLACE, List.of());
        Map<String, Exercise> exercises = work.exercisesOf(content);
        ProtocolsInWork.mustFit(content, exercises);
        entityManager.persist(Protocol.own(content, exercises, caller.staffId(), caller.displayName()));
        work.audit(code, "added");
        return code;
    }

    /**
     * Changes a protocol; what changed is a draft again.
     *
     * @throws ExerciseNotForProtocolsException if an exercise is not open to templates (L-8)
     * @throws DoseOutsideSoftRangeException if a dose is outside the soft range (L-8)
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public void edit(String code, int revision, ProtocolEdit edit) {
        Protocol protocol = work.toChange(code, revision, Step.EDIT);
        ProtocolContent before = protocol.content();
        ProtocolContent now = ProtocolsInWork.edited(edit, code, before.place(), before.sources());
        if (!now.equals(before.reviewed(now.review()))) {
            Map<String, Exercise> exercises = work.exercisesOf(now);
            ProtocolsInWork.mustFit(now, exercises);
            protocol.revise(now, exercises, calendar.now());
            work.audit(code, "edited");
        }
    }

    /** Asks the manager to share an own protocol (L-44). */
    @RolesAllowed(THERAPIST)
    public void propose(String code, int revision) {
        work.toChange(code, revision, Step.PROPOSE).propose();
        work.audit(code, "proposed");
    }

    /** Drops an own protocol that nobody else has seen (L-44). */
    @RolesAllowed(THERAPIST)
    public void discard(String code, int revision) {
        entityManager.remove(work.toChange(code, revision, Step.DISCARD));
        work.audit(code, "discarded");
    }

    /**
     * Makes a protocol of the caller's own that says the same.
     *
     * @return its code
     */
    @RolesAllowed(THERAPIST)
    public String copy(String code) {
        ProtocolContent content = work.toRead(code).content();
        return add(new ProtocolEdit(
                content.group(),
                content.title(),
                content.purpose(),
                content.stages().stream().map(ProtocolViews::asTyped).toList()));
    }
}
