package org.homestretch.program.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;

/** The answers that a draft asks for before it can be issued. */
final class CautionAnswers {

    private CautionAnswers() {}

    /**
     * Exercise by exercise, the one with the gravest caution first, and the gravest caution of each first.
     *
     * @param before what was answered for the version before
     */
    static List<CautionAnswer> of(ProgramDraft draft, List<Acknowledgement> before) {
        Map<CautionKey, Acknowledgement> known =
                before.stream().collect(Collectors.toMap(Acknowledgement::key, Function.identity()));
        Map<Integer, List<CautionAnswer>> groups = new LinkedHashMap<>();
        for (Caution caution : draft.cautionsToAnswer()) {
            int item = caution.key().itemKey();
            List<CautionAnswer> group = groups.computeIfAbsent(item, key -> new ArrayList<>());
            group.add(new CautionAnswer(caution, draft.titleOf(item), group.isEmpty(), known.get(caution.key())));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
