package org.homestretch.exercise.control.search;

/**
 * How well a typed word fits an exercise (L-22): in the title, then in a synonym, then in what it is about, then only if a
 * letter is mistyped. A word typed whole counts more than its beginning. What the title begins with counts most.
 */
enum Weight {
    TITLE("title", 10f),
    NAME("name", 6f),
    ABOUT("about", 3f),
    BESIDE("beside", 2f);

    /** For a title that begins with all that was typed. */
    static final float TITLE_BEGINS = 20f;

    /** For a title that is all that was typed. */
    static final float TITLE_IS = 30f;

    /** For the tail of a compound word of a title or synonym. */
    static final float INSIDE = 5f;

    /** Of the same word in English when the reader types in another language. */
    static final float SECOND_LANGUAGE = 0.9f;

    private static final float STEM = 0.97f;
    private static final float BEGINNING = 0.93f;
    private static final float MISTYPED = 0.05f;

    private final String field;
    private final float whole;

    Weight(String field, float whole) {
        this.field = field;
        this.whole = whole;
    }

    String field(String language) {
        return field + "." + language;
    }

    /** Where the beginnings of its words stand, against which a mistyped word is held. */
    String typoField(String language) {
        return "typo." + field(language);
    }

    float whole() {
        return whole;
    }

    /** For another form of the word, such as a plural. */
    float stem() {
        return whole * STEM;
    }

    /** For a word that is found only by allowing for typing errors. */
    float mistyped() {
        return whole * MISTYPED;
    }

    float beginning() {
        return whole * BEGINNING;
    }
}
