package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.control.ProtocolQueries;
import org.homestretch.exercise.control.ProtocolQueries.Reader;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolFilter;
import org.homestretch.exercise.entity.Sharing;

/** Templates in stages: find them, read them, take the exercises of a stage (L-8, L-40 to L-43). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Protocols {

    /** More are not offered in one list. */
    private static final int OFFERED_MAX = 200;

    @Inject
    ProtocolQueries queries;

    @Inject
    ExerciseLibrary library;

    @Inject
    Caller caller;

    /** What the caller may start a program from, in the order in which it is offered. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolSummary> offered() {
        return find(ProtocolFilter.IN_USE, 0, OFFERED_MAX);
    }

    /** A page of the protocols that the filter means and the caller may see (L-43). */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolSummary> find(ProtocolFilter filter, int first, int size) {
        Reader reader = reader();
        return queries.page(filter, reader, first, size).stream()
                .map(protocol -> ProtocolViews.summary(protocol, reader.staffId()))
                .toList();
    }

    /** How many protocols the filter means. */
    @RolesAllowed({THERAPIST, MANAGER})
    public long count(ProtocolFilter filter) {
        return queries.count(filter, reader());
    }

    /**
     * What a stage prescribes, in the order of the session. An exercise that may no longer be prescribed is left out.
     *
     * @throws UnknownProtocolException if there is no such stage, or the caller may not see it
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ProtocolItem> items(StageKey stage, String language) {
        Protocol protocol = visible(stage.protocol());
        List<ProtocolContent.Stage> stages = protocol.content().stages();
        if (protocol.sharing() == Sharing.RETIRED || stage.number() > stages.size()) {
            throw new UnknownProtocolException();
        }
        return ProtocolViews.items(stages.get(stage.number() - 1), library, language).stream()
                .filter(item -> item.exercise().isPrescribable())
                .toList();
    }

    private Protocol visible(String code) {
        return queries.byCode(code).filter(reader()::sees).orElseThrow(UnknownProtocolException::new);
    }

    private Reader reader() {
        return new Reader(caller.staffId(), caller.has(MANAGER));
    }
}
