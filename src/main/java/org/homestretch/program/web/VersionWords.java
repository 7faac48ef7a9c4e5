package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.entity.ChangedAspect;

/** What differs between versions and what happened to a program, in words for the screens. */
@Named
@RequestScoped
public class VersionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy");

    @Inject
    ProgramWords words;

    /** What a version says of an exercise in that respect; of its place and words only that they are others now (P-71). */
    public String aspect(IssuedVersion.Item item, ChangedAspect aspect, boolean after) {
        return switch (aspect) {
            case STAGE -> ProgramWords.text("compare.stage", item.stage());
            case PHASE -> ProgramWords.text("Phase." + item.phase());
            case SIDE -> ProgramWords.text("Side." + item.side());
            case DOSAGE -> words.dosage(item.dosage());
            case SCHEDULE -> words.schedule(item.schedule());
            case NOTE -> item.note() == null ? ProgramWords.text("compare.nothing") : item.note();
            case ORDER, WORDS -> ProgramWords.text(after ? "compare." + aspect : "compare.nothing");
        };
    }

    /** What happened to a program, such as "Version 2 issued, 3 cautions answered" (P-72). */
    public String happened(HistoryRow row) {
        String key = "HistoryKind." + row.kind();
        return switch (row.kind()) {
            case ISSUED -> ProgramWords.text(key, row.number(), row.answers());
            case DRAFTED -> ProgramWords.text(key, row.number());
            case OVERRIDDEN -> ProgramWords.text(key, row.rule(), titleOf(row));
            case STAGE_BEGUN -> ProgramWords.text(key, row.number(), day(row));
            case HELD, STOPPED, REVIEW_SET, PAUSE_PLANNED, PAUSE_CHANGED, PAUSE_DROPPED ->
                ProgramWords.text(key, day(row));
            case TECHNIQUE_CHECKED -> ProgramWords.text(key, titleOf(row));
            case RESUMED, COMPLETED, REVOKED -> ProgramWords.text(key);
        };
    }

    /** The same of what is told at once: one thing, or several techniques that were checked, in their order. */
    public String happenedAtOnce(List<HistoryRow> rows) {
        if (rows.size() == 1) {
            return happened(rows.get(0));
        }
        List<String> titles = rows.stream().map(VersionWords::titleOf).collect(Collectors.toList());
        Collections.reverse(titles);
        return ProgramWords.text(
                "HistoryKind." + rows.get(0).kind(), String.join(ProgramWords.text("list.separator"), titles));
    }

    private static String day(HistoryRow row) {
        return DAY.withLocale(ProgramWords.locale()).format(row.day());
    }

    private static String titleOf(HistoryRow row) {
        return row.title() == null ? ProgramWords.text("history.program") : row.title();
    }
}
