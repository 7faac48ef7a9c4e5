package org.homestretch.program.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.NewClinicRule;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.RuleMark;

/** The inputs of a safety rule of the clinic. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<RuleMark.Kind, List<String>> marks = new EnumMap<>(RuleMark.Kind.class);
    private CautionLevel level = CautionLevel.WARN;
    private boolean wholeProgram;
    private String text;
    private LocalDate fromDay;
    private boolean lookAgain = true;

    RuleForm(LocalDate today) {
        this.fromDay = today;
        for (RuleMark.Kind kind : RuleMark.Kind.values()) {
            marks.put(kind, List.of());
        }
    }

    NewClinicRule rule() {
        Set<RuleMark> named = marks.entrySet().stream()
                .filter(entry -> !wholeProgram || entry.getKey() == RuleMark.Kind.CONDITION)
                .flatMap(entry -> entry.getValue().stream().map(value -> new RuleMark(entry.getKey(), value)))
                .collect(Collectors.toSet());
        return new NewClinicRule(level, wholeProgram, named, text, fromDay);
    }

    /** What is chosen, by kind. */
    public Map<RuleMark.Kind, List<String>> getMarks() {
        return marks;
    }

    public CautionLevel getLevel() {
        return level;
    }

    public void setLevel(CautionLevel level) {
        this.level = level;
    }

    public boolean isWholeProgram() {
        return wholeProgram;
    }

    public void setWholeProgram(boolean wholeProgram) {
        this.wholeProgram = wholeProgram;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public boolean isLookAgain() {
        return lookAgain;
    }

    public void setLookAgain(boolean lookAgain) {
        this.lookAgain = lookAgain;
    }
}
