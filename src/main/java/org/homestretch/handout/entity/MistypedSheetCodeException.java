package org.homestretch.handout.entity;

/** What was typed cannot be a sheet code, whatever the archive holds. The message never repeats what was typed. */
public class MistypedSheetCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it, so that the person can be told where to look. */
    public enum Fault {
        /** Not eight characters. */
        LENGTH,
        /** A character that no sheet code contains, such as U or a question mark. */
        CHARACTER,
        /** A wrong character or two swapped ones. */
        CHECK
    }

    private final Fault fault;

    public MistypedSheetCodeException(Fault fault) {
        super("not a sheet code: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
