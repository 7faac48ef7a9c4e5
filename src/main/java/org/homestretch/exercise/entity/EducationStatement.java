package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One thing that education says.
 *
 * @param code of a point of a checklist, or null
 * @param facts of clinical facts section 4 that it carries, such as E14; Q1 to Q13 number the questions
 * @param sources where it comes from; "added" where the sources leave it open
 * @param texts the words by language
 */
public record EducationStatement(String code, List<String> facts, List<String> sources, Map<String, String> texts)
        implements Serializable {

    public EducationStatement {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        texts = Map.copyOf(texts);
    }
}
