package org.readout.query;

/** Prints values so that the parser reads them back. */
final class Quoting {
    private Quoting() {}

    /** A value behind a field: bare where it can be. */
    static String value(String value) {
        boolean isBare = !value.isEmpty()
                && Lexer.isBare(value.charAt(0))
                && value.chars().allMatch(c -> Lexer.isBare(c) || c == ':');
        return isBare ? value : quoted(value);
    }

    /** Free text: bare only when it can be nothing but a word. */
    static String word(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c))
                && !text.equals("OR")
                && !text.equals("AND")
                && !text.equals("NOT");
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
