package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.Sources;
import org.homestretch.exercise.entity.Statement;

/** Everything the library says of an exercise, while it is edited. */
public class ExerciseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TraitsForm traits = new TraitsForm();
    private DoseForm dose = new DoseForm();
    private final Map<Statement, List<String>> sources = new EnumMap<>(Statement.class);
    private final Map<String, InstructionForm> instructions = new LinkedHashMap<>();
    private Availability availability = Availability.OPEN;
    private String reason;
    private String instead;
    private String harder;

    ExerciseForm() {
        instructions.put(ExerciseEdit.ORIGINAL_LANGUAGE, new InstructionForm(ExerciseEdit.ORIGINAL_LANGUAGE));
        for (Statement statement : Statement.values()) {
            sources.put(statement, List.of());
        }
    }

    static ExerciseForm of(ExerciseContent content) {
        ExerciseForm form = new ExerciseForm();
        form.traits = TraitsForm.of(content.traits());
        form.dose = DoseForm.of(content.dose());
        form.availability = content.prescribability().availability();
        form.reason = content.prescribability().reason();
        form.instead = content.prescribability().instead();
        form.harder = content.harder();
        form.sources.putAll(content.sources().byStatement());
        content.instructions().forEach(known -> form.instructions.put(known.language(), new InstructionForm(known)));
        return form;
    }

    /** What the fields say now. */
    ExerciseEdit edit() {
        boolean open = !availability.needsReason();
        return new ExerciseEdit(
                traits.traits(),
                availability == Availability.BLOCKED ? null : dose.dose(),
                new Prescribability(availability, open ? null : reason, open ? null : instead),
                harder,
                new Sources(sources),
                instructions.values().stream().map(InstructionForm::edit).toList());
    }

    /** The instruction in that language; null while there is none. */
    InstructionForm instruction(String language) {
        return instructions.get(language);
    }

    void begin(String language) {
        instructions.putIfAbsent(language, new InstructionForm(language));
    }

    void drop(String language) {
        instructions.remove(language);
    }

    public TraitsForm getTraits() {
        return traits;
    }

    public DoseForm getDose() {
        return dose;
    }

    /** The sources of each statement. */
    public Map<Statement, List<String>> getSources() {
        return sources;
    }

    public Statement[] getStatements() {
        return Statement.values();
    }

    public Availability getAvailability() {
        return availability;
    }

    public void setAvailability(Availability availability) {
        this.availability = availability;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }

    public String getHarder() {
        return harder;
    }

    public void setHarder(String harder) {
        this.harder = harder;
    }
}
