package org.homestretch.handout.control.typeset;

import java.util.Locale;

/**
 * What a part of a page is, for readers aloud (PDF/UA-1; ISO 32000-1, 14.8). Each object stands for one element of the
 * structure, also when its part goes on on another page.
 */
public final class Tag {

    private final Role role;
    private final Locale language;
    private final String alternative;

    /** The standard structure types that handouts use. */
    public enum Role {
        /** One handout among several in a file. */
        PART("Part"),
        SECTION("Sect"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        PARAGRAPH("P"),
        SPAN("Span"),
        /** A list that counts. */
        STEPS("L"),
        /** A list with bullets. */
        BULLETS("L"),
        ENTRY("LI"),
        LABEL("Lbl"),
        BODY("LBody"),
        FIGURE("Figure"),
        TABLE("Table"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        TABLE_ROW("TR"),
        COLUMN_HEAD("TH"),
        ROW_HEAD("TH"),
        CELL("TD");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    private Tag(Role role, Locale language, String alternative) {
        this.role = role;
        this.language = language;
        this.alternative = alternative;
    }

    public static Tag of(Role role) {
        return new Tag(role, null, null);
    }

    /** In a language that may be another than that of what stands around it (H-17). */
    public static Tag of(Role role, Locale language) {
        return new Tag(role, language, null);
    }

    /** @param alternative what it shows, for people who cannot see it */
    static Tag figure(String alternative, Locale language) {
        return new Tag(Role.FIGURE, language, alternative);
    }

    Role role() {
        return role;
    }

    /** Null if it is that of the element around it. */
    Locale language() {
        return language;
    }

    /** Null for what is read itself. */
    String alternative() {
        return alternative;
    }
}
