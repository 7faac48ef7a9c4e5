package org.homestretch.program.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The exercises of a draft while they are worked on. */
final class ItemsOfDraft {

    private final ProgramVersion draft;
    private final List<PrescribedExercise> items;

    /** Works on this list, which the draft keeps. */
    ItemsOfDraft(ProgramVersion draft, List<PrescribedExercise> items) {
        this.draft = draft;
        this.items = items;
    }

    /** At the end of its phase in the stage that is worked on. */
    void add(int itemKey, long exerciseId, String slug, String protocol, Prescription prescription) {
        DraftState.Item item =
                new DraftState.Item(itemKey, draft.openStage(), exerciseId, slug, protocol, prescription);
        arrange(order -> order.putLast(added(item)));
    }

    /** Right behind the original. */
    void duplicate(int itemKey, int copyKey) {
        PrescribedExercise original = draft.item(itemKey);
        DraftState.Item copy = new DraftState.Item(
                copyKey,
                original.stage(),
                original.exerciseId(),
                original.slug(),
                original.protocol(),
                original.prescription());
        arrange(order -> order.putBehind(original, added(copy)));
    }

    /** In its place and phase. */
    void swap(int itemKey, int newKey, long exerciseId, String slug, Prescription prescription) {
        PrescribedExercise old = draft.item(itemKey);
        Prescription inPhase = prescription.in(old.prescription().phase());
        DraftState.Item other = new DraftState.Item(newKey, old.stage(), exerciseId, slug, old.protocol(), inPhase);
        arrange(order -> {
            order.putBehind(old, added(other));
            order.take(old);
            items.remove(old);
        });
    }

    private PrescribedExercise added(DraftState.Item item) {
        PrescribedExercise added = new PrescribedExercise(draft, item);
        items.add(added);
        return added;
    }

    void remove(int itemKey) {
        items.remove(draft.item(itemKey));
        arrange(order -> {});
    }

    /** Changing the phase moves the item to the end of its new phase. */
    void prescribe(int itemKey, Prescription prescription) {
        PrescribedExercise item = draft.item(itemKey);
        boolean stays = item.prescription().phase() == prescription.phase();
        arrange(order -> {
            item.prescribe(prescription);
            if (!stays) {
                order.putLast(item);
            }
        });
    }

    void move(int itemKey, Direction direction) {
        arrange(order -> order.move(draft.item(itemKey), direction));
    }

    void place(int itemKey, Phase phase, int place) {
        PrescribedExercise item = draft.item(itemKey);
        arrange(order -> {
            item.prescribe(item.prescription().in(phase));
            order.put(item, place);
        });
    }

    void sort(List<Integer> itemKeys) {
        arrange(order -> order.sort(itemKeys));
    }

    void putInto(int itemKey, int stage) {
        PrescribedExercise item = draft.item(itemKey);
        arrange(order -> {
            item.putInto(stage);
            order.putLast(item);
        });
    }

    /** Takes out the exercises of a stage; those of the later ones move up. */
    void dropStage(int number) {
        items.removeIf(item -> item.stage() == number);
        items.stream().filter(item -> item.stage() > number).forEach(item -> item.putInto(item.stage() - 1));
        arrange(order -> {});
    }

    /** Makes them what they were; those that stay keep their rows. */
    void become(List<DraftState.Item> state) {
        Set<Integer> keys = state.stream().map(DraftState.Item::itemKey).collect(Collectors.toSet());
        items.removeIf(item -> !keys.contains(item.itemKey()));
        for (int place = 0; place < state.size(); place++) {
            DraftState.Item was = state.get(place);
            PrescribedExercise item = draft.has(was.itemKey()) ? draft.item(was.itemKey()) : added(was);
            item.prescribe(was.prescription());
            item.putInto(was.stage());
            item.moveTo(place);
        }
    }

    private void arrange(Consumer<SessionOrder> change) {
        SessionOrder order = new SessionOrder(draft.items());
        change.accept(order);
        order.number();
    }
}
