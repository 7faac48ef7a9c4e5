package org.homestretch.adherence.control;

/** Text for a cell of a CSV file that somebody will open in a spreadsheet. */
final class SpreadsheetText {

    /** What makes a spreadsheet take a cell for a formula, in plain and in full width. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String QUOTES = "'\"";

    private SpreadsheetText() {}

    /** The same text, after an apostrophe if a spreadsheet would otherwise run it. */
    static String defused(String text) {
        return beginsFormula(text) ? "'" + text : text;
    }

    private static boolean beginsFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (BEGINS_FORMULA.indexOf(each) >= 0) {
                return true;
            }
            boolean skipped = Character.isWhitespace(each) || Character.isSpaceChar(each) || QUOTES.indexOf(each) >= 0;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }
}
