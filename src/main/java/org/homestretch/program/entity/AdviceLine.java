package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationText;

/** A page, a point of the checklist or an agreed change that goes with one version of a program. */
@Entity
@Table(name = "program_advice")
public class AdviceLine {

    /** Begins the heading of a section; no sentence of education does. */
    private static final String HEADING = "# ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_version_id", nullable = false)
    private ProgramVersion version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AdviceKind kind;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "content", nullable = false, length = Advice.AGREED_LENGTH_MAX)
    private String content;

    @Column(name = "language")
    private String language;

    @Column(name = "title")
    private String title;

    /** What the patient was given to read; headings begin with a sign, every sentence has a line. Null for a draft. */
    @Column(name = "words")
    private String words;

    protected AdviceLine() {}

    AdviceLine(ProgramVersion version, AdviceKind kind, String content) {
        this.version = version;
        this.kind = kind;
        this.content = content;
    }

    boolean says(AdviceKind thatKind, String thatContent) {
        return kind == thatKind && content.equals(thatContent);
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void word(EducationText text) {
        language = text.language();
        title = text.title();
        List<String> lines = new ArrayList<>();
        for (EducationText.Section section : text.sections()) {
            if (section.heading() != null) {
                lines.add(HEADING + section.heading());
            }
            section.lines().forEach(line -> lines.add(line.text()));
        }
        words = String.join("\n", lines);
    }

    void word(IssuedAdvice.Point point) {
        language = point.language();
        words = point.text();
    }

    /** The page as it was given out. */
    EducationText page() {
        List<EducationText.Section> sections = new ArrayList<>();
        String heading = null;
        List<EducationText.Line> lines = new ArrayList<>();
        for (String line : words.split("\n")) {
            if (line.startsWith(HEADING)) {
                addSection(sections, heading, lines);
                heading = line.substring(HEADING.length());
                lines = new ArrayList<>();
            } else {
                lines.add(new EducationText.Line(null, line));
            }
        }
        addSection(sections, heading, lines);
        EducationKind form = heading == null ? EducationKind.QUESTION : EducationKind.PAGE;
        return new EducationText(content, form, language, title, sections);
    }

    private static void addSection(
            List<EducationText.Section> sections, String heading, List<EducationText.Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new EducationText.Section(heading, lines));
        }
    }

    IssuedAdvice.Point point() {
        return new IssuedAdvice.Point(content, language, words);
    }

    AdviceKind kind() {
        return kind;
    }

    int place() {
        return place;
    }

    String content() {
        return content;
    }
}
