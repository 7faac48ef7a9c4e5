package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Statements that belong together.
 *
 * @param headings by language; empty for the answer to a question
 */
public record EducationSection(Map<String, String> headings, List<EducationStatement> statements)
        implements Serializable {

    public EducationSection {
        headings = Map.copyOf(headings);
        statements = List.copyOf(statements);
    }
}
