package org.homestretch.program.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stages of one version and what the therapist said about them. */
final class StagesOfVersion {

    private final ProgramVersion version;
    private final List<ProgramStage> stages;
    private final List<StageStart> starts;

    /** Works on these lists, which the version keeps. */
    StagesOfVersion(ProgramVersion version, List<ProgramStage> stages, List<StageStart> starts) {
        this.version = version;
        this.stages = stages;
        this.starts = starts;
    }

    List<StagePlan> plans() {
        return stages.stream()
                .map(ProgramStage::plan)
                .sorted(Comparator.comparingInt(StagePlan::number))
                .toList();
    }

    /** Rows keep their numbers, whatever stage they hold, for two stages never have the same number. */
    void become(List<StagePlan> plans) {
        stages.removeIf(stage -> stage.number() > plans.size());
        for (StagePlan plan : plans) {
            stages.stream()
                    .filter(stage -> stage.number() == plan.number())
                    .findFirst()
                    .ifPresentOrElse(stage -> stage.plan(plan), () -> stages.add(new ProgramStage(version, plan)));
        }
    }

    int last() {
        return Math.max(stages.size(), StagePlan.FIRST);
    }

    boolean has(int number) {
        return number >= StagePlan.FIRST && number <= last();
    }

    Optional<LocalDate> firstDay(int number, LocalDate versionFrom) {
        if (number == StagePlan.FIRST) {
            return Optional.of(versionFrom);
        }
        StagePlan plan = plans().get(number - 1);
        return plan.begins() == StageBeginning.ON_DATE
                ? Optional.ofNullable(plan.day())
                : start(number).map(StageStart::firstDay);
    }

    Optional<StageStart> start(int number) {
        return starts.stream().filter(start -> start.stage() == number).findFirst();
    }

    void begin(int number, LocalDate day, Signature by) {
        start(number)
                .ifPresentOrElse(
                        start -> start.decide(day, by), () -> starts.add(new StageStart(version, number, day, by)));
    }

    void takeBackStart(int number) {
        starts.removeIf(start -> start.stage() == number);
    }
}
