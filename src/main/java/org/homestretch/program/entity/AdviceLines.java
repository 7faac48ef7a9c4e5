package org.homestretch.program.entity;

import java.util.Comparator;
import java.util.List;

/** The lines of one version's advice, read and written as a whole. */
final class AdviceLines {

    private final ProgramVersion version;
    private final List<AdviceLine> lines;

    AdviceLines(ProgramVersion version, List<AdviceLine> lines) {
        this.version = version;
        this.lines = lines;
    }

    /** Lines that stay keep their rows. */
    void become(Advice advice) {
        lines.removeIf(line -> !contents(advice, line.kind()).contains(line.content()));
        for (AdviceKind kind : AdviceKind.values()) {
            List<String> wanted = contents(advice, kind);
            for (int place = 0; place < wanted.size(); place++) {
                line(kind, wanted.get(place)).moveTo(place);
            }
        }
    }

    private static List<String> contents(Advice advice, AdviceKind kind) {
        return switch (kind) {
            case PAGE -> advice.pages();
            case POINT -> advice.points();
            case AGREED -> advice.agreed();
        };
    }

    private AdviceLine line(AdviceKind kind, String content) {
        return lines.stream()
                .filter(line -> line.says(kind, content))
                .findFirst()
                .orElseGet(() -> {
                    AdviceLine added = new AdviceLine(version, kind, content);
                    lines.add(added);
                    return added;
                });
    }

    /** Takes the words that the patient is given; one for every line. */
    void word(IssuedAdvice words) {
        words.pages().forEach(page -> line(AdviceKind.PAGE, page.slug()).word(page));
        words.points().forEach(point -> line(AdviceKind.POINT, point.code()).word(point));
    }

    Advice advice() {
        return new Advice(contents(AdviceKind.PAGE), contents(AdviceKind.POINT), contents(AdviceKind.AGREED));
    }

    IssuedAdvice issued() {
        return new IssuedAdvice(
                of(AdviceKind.PAGE).stream().map(AdviceLine::page).toList(),
                of(AdviceKind.POINT).stream().map(AdviceLine::point).toList(),
                contents(AdviceKind.AGREED));
    }

    private List<String> contents(AdviceKind kind) {
        return of(kind).stream().map(AdviceLine::content).toList();
    }

    private List<AdviceLine> of(AdviceKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparingInt(AdviceLine::place))
                .toList();
    }
}
