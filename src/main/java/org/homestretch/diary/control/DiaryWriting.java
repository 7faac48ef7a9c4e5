package org.homestretch.diary.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.diary.entity.CheckIn;
import org.homestretch.diary.entity.DiaryEntry;
import org.homestretch.diary.entity.NewCheckIn;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.NewRestDay;
import org.homestretch.diary.entity.NewStopAnswer;
import org.homestretch.diary.entity.Refusal;
import org.homestretch.diary.entity.RestDay;
import org.homestretch.diary.entity.Statements;
import org.homestretch.diary.entity.StopAnswer;
import org.homestretch.program.boundary.ProgramHistory;

/** Writes what was said into the diary of one program: each statement by itself, so that one refusal holds back no other. */
@Dependent
public class DiaryWriting {

    @Inject
    Ledger ledger;

    /** Writes all but the answers to the stop question. */
    public Written write(Statements statements, RecordableDays days, Writer writer) {
        List<RefusedStatement> refused = new ArrayList<>();
        List<DiaryEntry> entries = entries(statements.entries(), days, writer, refused);
        List<CheckIn> checkIns = checkIns(statements.checkIns(), days, writer, refused);
        List<RestDay> restDays = restDays(statements.restDays(), days, writer, refused);
        return new Written(0, 0, refused)
                .plus(ledger.keep(DiaryEntry.class, entries, writer.corrections()))
                .plus(ledger.keep(CheckIn.class, checkIns, writer.corrections()))
                .plus(ledger.keep(RestDay.class, restDays, writer.corrections()));
    }

    /** Writes the answers to the stop question, which count also in a pause and after the end of the program (D-14). */
    public Written writeStopAnswers(List<NewStopAnswer> sent, RecordableDays days, Writer writer) {
        List<RefusedStatement> refused = new ArrayList<>();
        ProgramHistory program = days.program();
        List<StopAnswer> answers = sent.stream()
                .filter(one -> passes(days.refusalOfStopAnswer(one.day()), one.id(), one.day(), refused))
                .map(one -> new StopAnswer(
                        program.patientId(), program.programId(), one, writer.recording(one.id(), one.day())))
                .toList();
        return new Written(0, 0, refused).plus(ledger.keep(StopAnswer.class, answers, writer.corrections()));
    }

    private static List<DiaryEntry> entries(
            List<NewEntry> sent, RecordableDays days, Writer writer, List<RefusedStatement> refused) {
        ProgramHistory program = days.program();
        List<DiaryEntry> entries = new ArrayList<>();
        for (NewEntry one : sent) {
            LocalDate day = one.occurrence().day();
            if (passes(days.refusalOf(one.occurrence()), one.id(), day, refused)) {
                entries.add(new DiaryEntry(
                        program.patientId(),
                        program.programId(),
                        days.itemOffered(one.occurrence()).orElseThrow().prescribedExerciseId(),
                        one.occurrence(),
                        one.answer(),
                        writer.recording(one.id(), day)));
            }
        }
        return entries;
    }

    private static List<CheckIn> checkIns(
            List<NewCheckIn> sent, RecordableDays days, Writer writer, List<RefusedStatement> refused) {
        ProgramHistory program = days.program();
        return sent.stream()
                .filter(one -> passes(days.refusalOf(one.day(), one.feeling()), one.id(), one.day(), refused))
                .map(one -> new CheckIn(
                        program.patientId(),
                        program.programId(),
                        one.day(),
                        one.feeling(),
                        writer.recording(one.id(), one.day())))
                .toList();
    }

    private static List<RestDay> restDays(
            List<NewRestDay> sent, RecordableDays days, Writer writer, List<RefusedStatement> refused) {
        ProgramHistory program = days.program();
        return sent.stream()
                .filter(one -> passes(days.refusalOf(one.day()), one.id(), one.day(), refused))
                .map(one -> new RestDay(
                        program.patientId(),
                        program.programId(),
                        one.day(),
                        one.taken(),
                        writer.recording(one.id(), one.day())))
                .toList();
    }

    private static boolean passes(Optional<Refusal> refusal, UUID id, LocalDate day, List<RefusedStatement> refused) {
        refusal.ifPresent(because -> refused.add(new RefusedStatement(id, day, because)));
        return refusal.isEmpty();
    }
}
