package org.homestretch.handout.entity;

import java.io.Serializable;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.homestretch.handout.entity.MistypedSheetCodeException.Fault;

/**
 * The short code printed on every page of a handout, by which a returned paper finds its program version.
 *
 * <p>Seven random characters of Crockford's base 32 (35 bits) and a check character. The check reads the characters as
 * numbers of the field of 32 elements, each weighted by another power of two: the weighted sum of a whole code is zero.
 * All weights differ, so that one wrong character and one swap of two characters are always caught (H-1). Crockford's own
 * check, modulo 37, would need punctuation marks that people cannot name on the telephone.
 *
 * @param characters the eight characters without the dash, in upper case
 */
public record SheetCode(String characters) implements Serializable {

    public static final int LENGTH = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int OVERFLOW = 0b100000;
    /** x⁵ + x² + 1, which is primitive: doubling runs through all 31 values before it repeats. */
    private static final int FIELD_POLYNOMIAL = 0b100101;

    /** @throws MistypedSheetCodeException if these are not the eight characters of a code */
    public SheetCode {
        check(characters);
    }

    /** A new code. The archive refuses one that is already taken. */
    public static SheetCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SheetCode(
                code.append(ALPHABET.charAt(doubled(weightedSum(code)))).toString());
    }

    /**
     * Reads a code the way people type it (H-2).
     *
     * @throws MistypedSheetCodeException if it has not eight characters, has one that no code contains, or its check
     *     character does not fit
     */
    public static SheetCode parse(String typed) {
        return new SheetCode(typed.replaceAll("[\\s\\p{Pd}_.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In two groups for people to read, such as {@code 7K3M-9QXF}. */
    public String grouped() {
        return characters.substring(0, GROUP) + "-" + characters.substring(GROUP);
    }

    @Override
    public String toString() {
        return grouped();
    }

    private static void check(String characters) {
        if (characters.length() != LENGTH) {
            throw new MistypedSheetCodeException(Fault.LENGTH);
        }
        if (characters.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            throw new MistypedSheetCodeException(Fault.CHARACTER);
        }
        if (weightedSum(characters) != 0) {
            throw new MistypedSheetCodeException(Fault.CHECK);
        }
    }

    private static int weightedSum(CharSequence characters) {
        return characters.chars().map(ALPHABET::indexOf).reduce(0, (sum, value) -> doubled(sum) ^ value);
    }

    private static int doubled(int value) {
        int product = value << 1;
        return (product & OVERFLOW) == 0 ? product : product ^ FIELD_POLYNOMIAL;
    }
}
