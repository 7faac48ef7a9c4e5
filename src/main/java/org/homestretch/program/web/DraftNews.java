package org.homestretch.program.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.FilledDraft;
import org.homestretch.program.boundary.ProgramDraft;

/**
 * What became different from one state of a draft to another, told to whoever works on it: after an own step, and when
 * another window changed the draft.
 *
 * @param added titles of exercises that came
 * @param removed titles of exercises that went
 * @param changed titles of exercises that are prescribed otherwise
 * @param leftOut titles of exercises that were asked for and may not be prescribed
 * @param reordered whether those that stayed stand in another order
 * @param described whether title or goal changed
 */
public record DraftNews(
        List<String> added,
        List<String> removed,
        List<String> changed,
        List<String> leftOut,
        boolean reordered,
        boolean described)
        implements Serializable {

    static final DraftNews NONE = new DraftNews(List.of(), List.of(), List.of(), List.of(), false, false);

    public DraftNews {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        leftOut = List.copyOf(leftOut);
    }

    static DraftNews between(ProgramDraft before, ProgramDraft now) {
        return between(before, new FilledDraft(now, List.of()));
    }

    static DraftNews between(ProgramDraft before, FilledDraft filled) {
        ProgramDraft now = filled.draft();
        Map<Integer, ProgramDraft.Item> old = byKey(before);
        Map<Integer, ProgramDraft.Item> present = byKey(now);
        return new DraftNews(
                titles(now, item -> !old.containsKey(item.itemKey())),
                titles(before, item -> !present.containsKey(item.itemKey())),
                titles(now, item -> old.containsKey(item.itemKey()) && differs(old.get(item.itemKey()), item)),
                filled.leftOut(),
                !order(before, present).equals(order(now, old)),
                !before.title().equals(now.title()) || !Objects.equals(before.goal(), now.goal()));
    }

    private static Map<Integer, ProgramDraft.Item> byKey(ProgramDraft draft) {
        return draft.items().stream().collect(Collectors.toMap(ProgramDraft.Item::itemKey, Function.identity()));
    }

    private static List<String> titles(ProgramDraft draft, Predicate<ProgramDraft.Item> which) {
        return draft.items().stream()
                .filter(which)
                .map(ProgramDraft.Item::title)
                .toList();
    }

    private static boolean differs(ProgramDraft.Item old, ProgramDraft.Item now) {
        return old.exerciseId() != now.exerciseId() || !old.prescription().equals(now.prescription());
    }

    private static List<Integer> order(ProgramDraft draft, Map<Integer, ProgramDraft.Item> kept) {
        return draft.items().stream()
                .map(ProgramDraft.Item::itemKey)
                .filter(kept::containsKey)
                .toList();
    }

    public boolean isAny() {
        return !added.isEmpty() || !removed.isEmpty() || !changed.isEmpty() || reordered || described;
    }
}
