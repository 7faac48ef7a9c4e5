package org.homestretch.program.web;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.web.DosageForm;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Side;

/** One exercise of the draft while it is edited in place. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProgramDraft.Item item;
    private final DosageForm dosage;
    private final ScheduleForm schedule;

    private int stage;
    private Phase phase;
    private Side side;
    private String note;

    ItemForm(ProgramDraft.Item item) {
        this.item = item;
        Prescription prescription = item.prescription();
        dosage = new DosageForm(prescription.dosage());
        schedule = new ScheduleForm(prescription.schedule());
        stage = item.stage();
        phase = prescription.phase();
        side = prescription.side();
        note = prescription.note();
    }

    /** What the fields say now. */
    Prescription prescription() {
        return new Prescription(phase, side, dosage.dosage(), schedule.schedule(), note);
    }

    boolean isChanged() {
        return !prescription().equals(item.prescription());
    }

    public int getKey() {
        return item.itemKey();
    }

    public ProgramDraft.Item getItem() {
        return item;
    }

    public List<Side> getSides() {
        return item.sides();
    }

    /** An activity is measured in minutes, everything else is counted. */
    public List<DosageUnit> getUnits() {
        return dosage.isActivity()
                ? List.of(DosageUnit.MINUTES)
                : List.of(DosageUnit.REPETITIONS, DosageUnit.BREATHS, DosageUnit.STEPS);
    }

    public DosageForm getDosage() {
        return dosage;
    }

    public ScheduleForm getSchedule() {
        return schedule;
    }

    public int getStage() {
        return stage;
    }

    public void setStage(int stage) {
        this.stage = stage;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
