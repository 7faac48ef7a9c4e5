package org.homestretch.program.entity;

import java.util.ArrayList;
import java.util.List;

/** The stages of a draft while they are rearranged. */
final class StageOrder {

    private final List<StagePlan> plans;

    /** @param plans by number; none when the draft is not divided */
    StageOrder(List<StagePlan> plans) {
        this.plans = new ArrayList<>(plans);
    }

    /** Puts a stage behind the others and answers its number; dividing a draft makes what it holds the first stage. */
    int add(StagePlan plan) {
        if (plans.isEmpty()) {
            plans.add(StagePlan.first(null, null));
        }
        plans.add(plan.numbered(plans.size() + 1));
        return plans.size();
    }

    void replace(StagePlan plan) {
        plans.set(placeOf(plan.number()), plan);
    }

    void remove(int number) {
        plans.remove(placeOf(number));
        for (int place = 0; place < plans.size(); place++) {
            plans.set(place, plans.get(place).numbered(place + 1));
        }
    }

    private int placeOf(int number) {
        if (number < StagePlan.FIRST || number > plans.size()) {
            throw new IllegalArgumentException("no stage " + number);
        }
        return number - 1;
    }

    /** None when a single stage is left: then the draft is not divided any more. */
    List<StagePlan> plans() {
        return plans.size() < 2 ? List.of() : List.copyOf(plans);
    }
}
