package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolEdit;
import org.homestretch.exercise.entity.ProtocolGroup;

/** A protocol while it is edited. */
public class ProtocolForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<StageForm> stages = new ArrayList<>();

    private String title;
    private String purpose;
    private ProtocolGroup group;
    private int target;

    static ProtocolForm of(ProtocolDetails protocol) {
        ProtocolForm form = new ProtocolForm();
        form.title = protocol.title();
        form.purpose = protocol.purpose();
        form.group = protocol.group();
        protocol.stages().forEach(stage -> form.stages.add(StageForm.of(stage)));
        return form;
    }

    /** What the fields say now. */
    ProtocolEdit edit() {
        return new ProtocolEdit(
                group, title, purpose, stages.stream().map(StageForm::stage).toList());
    }

    /** Adds an exercise as the library proposes it to the stage chosen for it. */
    void add(ExerciseDetails exercise) {
        stages.get(Math.min(target, stages.size() - 1)).getItems().add(StageItemForm.usual(exercise));
    }

    public void addStage() {
        stages.add(StageForm.empty());
        target = stages.size() - 1;
    }

    public void removeStage(int place) {
        stages.remove(place);
        target = 0;
    }

    public void moveStage(int place, int step) {
        swap(stages, place, place + step);
    }

    public void removeItem(StageForm stage, int place) {
        stage.getItems().remove(place);
    }

    public void moveItem(StageForm stage, int place, int step) {
        swap(stage.getItems(), place, place + step);
    }

    private static void swap(List<?> list, int from, int to) {
        if (to >= 0 && to < list.size()) {
            Collections.swap(list, from, to);
        }
    }

    public List<StageForm> getStages() {
        return stages;
    }

    /** The stages to which an exercise can be added, from 0. */
    public List<Integer> getTargets() {
        return IntStream.range(0, stages.size()).boxed().toList();
    }

    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public ProtocolGroup getGroup() {
        return group;
    }

    public void setGroup(ProtocolGroup group) {
        this.group = group;
    }
}
