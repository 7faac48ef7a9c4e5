package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why there is something to do: codes and figures, from which every reader's language makes a sentence.
 *
 * @param occasion the day that tells this cause from an earlier one of its kind, such as the first silent day
 * @param rules clinical ids of the safety rules it comes from, such as "G7"; empty for the other kinds
 * @param figures the numbers that the sentence names, in its order
 */
public record WorkCause(
        WorkItemKind kind, Gravity gravity, LocalDate occasion, List<String> rules, List<Integer> figures)
        implements Serializable {

    public WorkCause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(gravity, "gravity");
        Objects.requireNonNull(occasion, "occasion");
        rules = rules.stream().distinct().sorted().toList();
        figures = List.copyOf(figures);
    }

    /** what is critical on the same day, and what ends before it ends. */
    LocalDate dueBy(LocalDate today) {
        if (gravity == Gravity.CRITICAL) {
            return today;
        }
        boolean stillToCome = kind == WorkItemKind.ENDS_WITHOUT_REVIEW && !occasion.isBefore(today);
        return stillToCome ? occasion : today.plusDays(kind.daysToAct());
    }

    /** A cause that the diary or the calendar shows. */
    public static WorkCause of(WorkItemKind kind, LocalDate occasion, Integer... figures) {
        Gravity gravity = kind.isCritical() ? Gravity.CRITICAL : Gravity.NORMAL;
        return new WorkCause(kind, gravity, occasion, List.of(), List.of(figures));
    }

    /** The safety rules found something in a program in force. */
    public static WorkCause ofCautions(Gravity gravity, LocalDate day, List<String> rules) {
        return new WorkCause(WorkItemKind.CAUTIONS_AROSE, gravity, day, rules, List.of());
    }
}
