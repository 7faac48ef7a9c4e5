package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homestretch.exercise.boundary.ProtocolDetails;
import org.homestretch.exercise.boundary.ProtocolEdit;

/** One stage of a protocol while it is edited; the criteria are typed one to a line. */
public class StageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int WEEKS_LEAST = 2;
    private static final int WEEKS_MOST = 4;

    private final List<StageItemForm> items = new ArrayList<>();

    private String title;
    private String aim;
    private String criteria = "";
    private int weeksLeast = WEEKS_LEAST;
    private int weeksMost = WEEKS_MOST;

    /** A stage in which nothing is said yet. */
    static StageForm empty() {
        return new StageForm();
    }

    static StageForm of(ProtocolDetails.Stage stage) {
        StageForm form = new StageForm();
        form.title = stage.title();
        form.aim = stage.aim();
        form.criteria = String.join("\n", stage.criteria());
        form.weeksLeast = stage.weeks().least();
        form.weeksMost = stage.weeks().most();
        stage.items().forEach(item -> form.items.add(new StageItemForm(item)));
        return form;
    }

    /** What the fields say now, the exercises in the order of the session. */
    ProtocolEdit.Stage stage() {
        return new ProtocolEdit.Stage(
                title,
                aim,
                criteria == null
                        ? List.of()
                        : criteria.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                weeksLeast,
                weeksMost,
                items.stream()
                        .sorted(Comparator.comparing(StageItemForm::getPart))
                        .map(StageItemForm::item)
                        .toList());
    }

    public List<StageItemForm> getItems() {
        return items;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public int getWeeksLeast() {
        return weeksLeast;
    }

    public void setWeeksLeast(int weeksLeast) {
        this.weeksLeast = weeksLeast;
    }

    public int getWeeksMost() {
        return weeksMost;
    }

    public void setWeeksMost(int weeksMost) {
        this.weeksMost = weeksMost;
    }
}
