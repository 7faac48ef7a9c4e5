package org.homestretch.handout.control.typeset;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the tags of a picture one after the other, in the part of XML in which the product writes its figures: elements with
 * attributes. What else XML knows, such as document types, entities, comments and instructions, makes a picture unreadable
 * (H-9). Text between tags is passed over.
 */
final class Tags {

    private final String source;
    private final Map<String, String> attributes = new HashMap<>();
    private int at;
    private String name;
    private boolean opens;
    private boolean closes;

    Tags(String source) {
        this.source = source;
    }

    /**
     * Goes on to the next tag.
     *
     * @return false after the last one
     * @throws IllegalArgumentException if what stands there is no tag
     */
    boolean next() {
        at = source.indexOf('<', at) + 1;
        if (at == 0) {
            return false;
        }
        attributes.clear();
        opens = !take('/');
        closes = !opens;
        name = word();
        for (skipBlanks(); !take('>'); skipBlanks()) {
            if (opens && take('/')) {
                closes = true;
            } else {
                attribute();
            }
        }
        return true;
    }

    private void attribute() {
        require(!closes);
        String key = word();
        skipBlanks();
        require(take('='));
        skipBlanks();
        require(at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\''));
        int end = source.indexOf(source.charAt(at), at + 1);
        require(end > 0);
        String value = source.substring(at + 1, end);
        require(value.indexOf('<') < 0);
        attributes.put(key, value);
        at = end + 1;
    }

    private String word() {
        int first = at;
        while (at < source.length() && isInWord(source.charAt(at))) {
            at++;
        }
        require(at > first);
        return source.substring(first, at);
    }

    private static boolean isInWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == ':' || letter == '_' || letter == '.';
    }

    private boolean take(char wanted) {
        boolean found = at < source.length() && source.charAt(at) == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("a picture that is not well formed");
        }
    }

    String name() {
        return name;
    }

    /** Whether an element begins here. */
    boolean opens() {
        return opens;
    }

    /** Whether an element ends here, maybe the one that begins here. */
    boolean closes() {
        return closes;
    }

    /** By name, as they are written; of this tag only. */
    Map<String, String> attributes() {
        return attributes;
    }
}
