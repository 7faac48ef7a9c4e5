package org.homestretch.exercise.entity;

import java.util.Arrays;
import java.util.Optional;

/** A language in which staff can read the library; those other than English may lack an instruction. */
public enum ReadingLanguage {
    ENGLISH("en"),
    GERMAN("de"),
    SPANISH("es"),
    ARABIC("ar");

    private final String tag;

    ReadingLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag by which instructions are labeled. */
    public String tag() {
        return tag;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    public static Optional<ReadingLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
