package org.homestretch.exercise.entity;

/** What education is: a page to read, one question with its answer, or a list to go through together. */
public enum EducationKind {
    PAGE,
    QUESTION,
    CHECKLIST
}
