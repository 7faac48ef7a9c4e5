package org.homestretch.diary.entity;

/**
 * How one day's session felt. Pain is a whole number from 0, none, to 10, the worst imaginable; null where the patient
 * said nothing.
 *
 * @param painBefore pain before the session
 * @param worstDuring worst pain during it
 * @param nextMorning pain on the morning after it
 * @param verySore whether the patient was a lot more sore than usual
 * @param note the patient's own words, at most 500 characters, or null
 * @throws IllegalArgumentException outside these ranges
 */
public record Feeling(Integer painBefore, Integer worstDuring, Integer nextMorning, boolean verySore, String note) {

    public static final int PAIN_MAX = 10;
    public static final int NOTE_MAX = 500;

    public Feeling {
        pain(painBefore);
        pain(worstDuring);
        pain(nextMorning);
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > NOTE_MAX) {
            throw new IllegalArgumentException("the note is longer than " + NOTE_MAX);
        }
    }

    /** Nothing said yet. */
    public static Feeling unsaid() {
        return new Feeling(null, null, null, false, null);
    }

    /** The same, with the worst pain that a paper sheet gives. */
    public Feeling withWorstDuring(Integer worst) {
        return new Feeling(painBefore, worst, nextMorning, verySore, note);
    }

    /** Whether any pain was told. */
    public boolean tellsPain() {
        return painBefore != null || worstDuring != null || nextMorning != null;
    }

    private static void pain(Integer value) {
        if (value != null && (value < 0 || value > PAIN_MAX)) {
            throw new IllegalArgumentException("pain must be 0 to " + PAIN_MAX + ", not " + value);
        }
    }
}
