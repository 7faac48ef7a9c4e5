package org.homestretch.handout.entity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What is wanted of a version on paper. The same order for the same version is printed once (H-11).
 *
 * @param stage of the version, from 1
 * @param nextVisit a line about the next visit as it was typed, or null
 * @param diaryFrom the day from which a further diary begins; null for a whole handout
 * @param batch for which it is printed, or 0
 */
public record PrintOrder(
        PrintKind kind, int stage, PrintOptions options, String nextVisit, LocalDate diaryFrom, long batch)
        implements Serializable {

    public static final int NEXT_VISIT_MAX = 120;

    public PrintOrder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(options, "options");
        nextVisit = nextVisit == null || nextVisit.isBlank() ? null : nextVisit.strip();
        if (nextVisit != null && nextVisit.length() > NEXT_VISIT_MAX) {
            throw new IllegalArgumentException("next visit with more than " + NEXT_VISIT_MAX + " letters");
        }
    }

    /** The whole handout. */
    public static PrintOrder of(PrintOptions options, String nextVisit) {
        return new PrintOrder(PrintKind.PROGRAM, 1, options, nextVisit, null, 0);
    }

    /** A diary that begins on that day. */
    public static PrintOrder diary(PrintOptions options, LocalDate from) {
        return new PrintOrder(PrintKind.DIARY, 1, options, null, Objects.requireNonNull(from, "from"), 0);
    }

    /** A whole handout of its own for a batch: the secret in the QR code of an earlier one is kept nowhere (H-14). */
    public static PrintOrder inBatch(PrintOptions options, long batch) {
        return new PrintOrder(PrintKind.PROGRAM, 1, options, null, null, batch);
    }

    public PrintOrder with(PrintOptions others) {
        return new PrintOrder(kind, stage, others, nextVisit, diaryFrom, batch);
    }

    /** The same for another stage. */
    public PrintOrder inStage(int other) {
        return new PrintOrder(kind, other, options, nextVisit, diaryFrom, batch);
    }

    /** The same for the same order, in lower-case hexadecimal. */
    public String fingerprint() {
        String wanted = String.join(
                "|",
                kind.name(),
                Integer.toString(stage),
                options.layout().name(),
                options.paper().name(),
                options.palette().name(),
                options.language().toLanguageTag(),
                new ContentBlocksConverter().convertToDatabaseColumn(options.blocks()),
                Objects.toString(nextVisit, ""),
                Objects.toString(diaryFrom, "") + (batch == 0 ? "" : "|batch " + batch));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(wanted.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
