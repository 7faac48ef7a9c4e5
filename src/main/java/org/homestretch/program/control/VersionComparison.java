package org.homestretch.program.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.program.boundary.ComparedItem;
import org.homestretch.program.boundary.IssuedVersion.Item;
import org.homestretch.program.entity.ChangedAspect;

/** Finds what was added, removed and changed between two versions, exercise by exercise by its item key (P-71). */
public final class VersionComparison {

    private final Map<Integer, Item> before;
    private final Map<Integer, Item> after;

    public VersionComparison(List<Item> before, List<Item> after) {
        this.before = byKey(before);
        this.after = byKey(after);
    }

    private static Map<Integer, Item> byKey(List<Item> items) {
        Map<Integer, Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.itemKey(), item));
        return byKey;
    }

    /** Those of the later version in its order, then those that were removed. */
    public List<ComparedItem> items() {
        Set<Integer> moved = moved();
        List<ComparedItem> items = new ArrayList<>();
        for (Item item : after.values()) {
            Item earlier = before.get(item.itemKey());
            items.add(
                    earlier == null
                            ? ComparedItem.added(item)
                            : ComparedItem.kept(earlier, item, changed(earlier, item, moved.contains(item.itemKey()))));
        }
        before.values().stream()
                .filter(item -> !after.containsKey(item.itemKey()))
                .map(ComparedItem::removed)
                .forEach(items::add);
        return items;
    }

    private static List<ChangedAspect> changed(Item before, Item after, boolean moved) {
        List<ChangedAspect> changed = new ArrayList<>();
        boolean sameStage = before.stage() == after.stage();
        boolean samePhase = before.phase() == after.phase();
        add(changed, ChangedAspect.STAGE, !sameStage);
        add(changed, ChangedAspect.PHASE, !samePhase);
        add(changed, ChangedAspect.ORDER, moved && sameStage && samePhase);
        add(changed, ChangedAspect.SIDE, before.side() != after.side());
        add(changed, ChangedAspect.DOSAGE, !before.dosage().equals(after.dosage()));
        add(changed, ChangedAspect.SCHEDULE, !before.schedule().equals(after.schedule()));
        add(changed, ChangedAspect.NOTE, !Objects.equals(before.note(), after.note()));
        add(changed, ChangedAspect.WORDS, !before.instruction().equals(after.instruction()));
        return changed;
    }

    private static void add(List<ChangedAspect> changed, ChangedAspect aspect, boolean differs) {
        if (differs) {
            changed.add(aspect);
        }
    }

    /**
     * As few exercises as explain the new order: those of both versions that are not in the longest row that kept its order.
     */
    private Set<Integer> moved() {
        List<Integer> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<Integer> order =
                after.keySet().stream().filter(before::containsKey).toList();
        List<Integer> places = order.stream().map(kept::indexOf).toList();
        Set<Integer> moved = new HashSet<>(order);
        longestRising(places).forEach(index -> moved.remove(order.get(index)));
        return moved;
    }

    /** The indexes of a longest row of rising numbers; programs are short, so every pair may be looked at. */
    private static Set<Integer> longestRising(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int last = -1;
        for (int i = 0; i < numbers.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        return IntStream.iterate(last, index -> index >= 0, index -> previous[index])
                .boxed()
                .collect(Collectors.toSet());
    }
}
