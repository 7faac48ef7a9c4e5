package org.homestretch.handout.control;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * A sentence of the handout with places for values, in the syntax of ICU: {@code {0}} and {@code {0, plural, one {once}
 * =2 {twice} other {# times}}} (H-18). ICU reads the pattern; its MessageFormat, which could also put the values in, knows
 * far more kinds of values and takes four times as long to load as the rest of the words of a handout.
 */
final class Sentence {

    private static final String USUAL = "other";

    private final MessagePattern pattern;
    private final Grammar grammar;

    /** @throws IllegalArgumentException if the pattern is not well formed */
    Sentence(String pattern, Grammar grammar) {
        this.pattern = new MessagePattern(pattern);
        this.grammar = grammar;
    }

    /**
     * The sentence with these values, numbers in the digits of the language.
     *
     * @throws IllegalArgumentException if the pattern asks for anything but a value or a plural
     */
    String with(Object... values) {
        StringBuilder words = new StringBuilder();
        write(words, 0, null, values);
        return words.toString();
    }

    /** Writes the message that begins at that part, which is the whole sentence or one of its plurals. */
    private void write(StringBuilder words, int start, Number counted, Object... values) {
        int end = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            words.append(pattern.getPatternString(), from, part.getIndex());
            switch (part.getType()) {
                case REPLACE_NUMBER -> words.append(grammar.number(counted));
                case ARG_START -> {
                    writeValue(words, i, values);
                    i = pattern.getLimitPartIndex(i);
                }
                default -> {}
            }
            from = pattern.getPart(i).getLimit();
        }
    }

    private void writeValue(StringBuilder words, int start, Object... values) {
        ArgType kind = pattern.getPart(start).getArgType();
        Object value = values[pattern.getPart(start + 1).getValue()];
        if (kind == ArgType.PLURAL) {
            Number counted = (Number) value;
            write(words, plural(start + 2, counted), counted, values);
        } else if (kind == ArgType.NONE) {
            words.append(value instanceof Number number ? grammar.number(number) : value);
        } else {
            throw new IllegalArgumentException("neither a value nor a plural: " + pattern.getPatternString());
        }
    }

    /** The part at which the message for that number begins: its own ({@code =2}) before that of its plural. */
    private int plural(int firstSelector, Number counted) {
        String category = grammar.plural(counted);
        int found = -1;
        for (int i = firstSelector; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; ) {
            String selector = pattern.getSubstring(pattern.getPart(i++));
            if (pattern.getPartType(i).hasNumericValue()) {
                if (pattern.getNumericValue(pattern.getPart(i++)) == counted.doubleValue()) {
                    return i;
                }
            } else if (selector.equals(category) || found < 0 && selector.equals(USUAL)) {
                found = i;
            }
            i = pattern.getLimitPartIndex(i) + 1;
        }
        return found;
    }
}
