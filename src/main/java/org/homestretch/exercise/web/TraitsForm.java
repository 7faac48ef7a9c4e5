package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;

/** What kind of exercise it is, while it is edited. The order of what was chosen before is kept. */
public class TraitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Traits before;
    private Category category = Category.STATIC_STRETCH;
    private StartPosition position = StartPosition.SITTING_ON_CHAIR;
    private Laterality laterality = Laterality.EACH_SIDE;
    private BodyRegion mainRegion;
    private BodyRegion[] moreRegions = {};
    private Muscle[] primary = {};
    private Muscle[] secondary = {};
    private Equipment[] equipment = {};
    private Equipment[] helpful = {};

    static TraitsForm of(Traits traits) {
        TraitsForm form = new TraitsForm();
        form.before = traits;
        form.category = traits.category();
        form.position = traits.position();
        form.laterality = traits.laterality();
        form.mainRegion = traits.regions().get(0);
        form.moreRegions = traits.regions().subList(1, traits.regions().size()).toArray(BodyRegion[]::new);
        form.primary = traits.muscles().primary().toArray(Muscle[]::new);
        form.secondary = traits.muscles().secondary().toArray(Muscle[]::new);
        form.equipment = traits.equipment().toArray(Equipment[]::new);
        form.helpful = traits.helpful().toArray(Equipment[]::new);
        return form;
    }

    /** What the fields say now. A muscle chosen twice is a primary one; what is needed is not also just helpful. */
    Traits traits() {
        List<Muscle> first =
                ordered(primary, before == null ? List.of() : before.muscles().primary());
        List<Muscle> second =
                ordered(secondary, before == null ? List.of() : before.muscles().secondary());
        List<Equipment> needed = ordered(equipment, before == null ? List.of() : before.equipment());
        return new Traits(
                category,
                regions(),
                new TargetMuscles(first, without(first, second)),
                position,
                laterality,
                needed,
                without(needed, ordered(helpful, before == null ? List.of() : before.helpful())));
    }

    private List<BodyRegion> regions() {
        Set<BodyRegion> regions = new LinkedHashSet<>();
        regions.add(mainRegion);
        regions.addAll(ordered(moreRegions, before == null ? List.of() : before.regions()));
        return List.copyOf(regions);
    }

    private static <T> List<T> ordered(T[] chosen, List<T> before) {
        List<T> ordered = new ArrayList<>(before);
        ordered.retainAll(List.of(chosen));
        Arrays.stream(chosen).filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private static <T> List<T> without(List<T> taken, List<T> all) {
        return all.stream().filter(one -> !taken.contains(one)).toList();
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public StartPosition getPosition() {
        return position;
    }

    public void setPosition(StartPosition position) {
        this.position = position;
    }

    public Laterality getLaterality() {
        return laterality;
    }

    public void setLaterality(Laterality laterality) {
        this.laterality = laterality;
    }

    public BodyRegion getMainRegion() {
        return mainRegion;
    }

    public void setMainRegion(BodyRegion mainRegion) {
        this.mainRegion = mainRegion;
    }

    public BodyRegion[] getMoreRegions() {
        return moreRegions.clone();
    }

    public void setMoreRegions(BodyRegion[] moreRegions) {
        this.moreRegions = moreRegions.clone();
    }

    public Muscle[] getPrimary() {
        return primary.clone();
    }

    public void setPrimary(Muscle[] primary) {
        this.primary = primary.clone();
    }

    public Muscle[] getSecondary() {
        return secondary.clone();
    }

    public void setSecondary(Muscle[] secondary) {
        this.secondary = secondary.clone();
    }

    public Equipment[] getEquipment() {
        return equipment.clone();
    }

    public void setEquipment(Equipment[] equipment) {
        this.equipment = equipment.clone();
    }

    public Equipment[] getHelpful() {
        return helpful.clone();
    }

    public void setHelpful(Equipment[] helpful) {
        this.helpful = helpful.clone();
    }
}
