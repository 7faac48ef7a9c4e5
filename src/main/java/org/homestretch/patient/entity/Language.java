package org.homestretch.patient.entity;

import java.util.Arrays;

/** A language in which a patient can read handouts and the phone page (PT-4). */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    SPANISH("es"),
    ARABIC("ar");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as it is stored and as instruction texts are labeled. */
    public String tag() {
        return tag;
    }

    /** @throws IllegalArgumentException for a tag that is not on the list */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no handout language: " + tag));
    }
}
