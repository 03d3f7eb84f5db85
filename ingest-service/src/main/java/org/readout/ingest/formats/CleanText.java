package org.readout.ingest.formats;

/**
 * Text without what no reader can see and some programs stumble over: see {@code docs/decisions/0006}. Every story passes here once, so that
 * offsets of evidence count in the same text everywhere.
 */
public final class CleanText {
    private static final String WINDOWS_1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private CleanText() {}

    /** On one line, every run of white space a single space. */
    public static String line(String raw) {
        return squeezed(cleaned(raw), false);
    }

    /** Paragraphs separated by one empty line; single line breaks stay. */
    public static String paragraphs(String raw) {
        return squeezed(cleaned(raw), true);
    }

    private static String squeezed(String text, boolean keepLines) {
        StringBuilder out = new StringBuilder(text.length());
        int lines = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepLines) {
                lines++;
            } else if (c == ' ' || c == '\n') {
                space = true;
            } else {
                if (!out.isEmpty()) {
                    out.append(lines > 1 ? "\n\n" : lines == 1 ? "\n" : space ? " " : "");
                }
                lines = 0;
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String cleaned(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int c = raw.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                if (at == raw.length() || raw.charAt(at) != '\n') {
                    out.append('\n');
                }
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR -> out.append('\n');
            case Character.PARAGRAPH_SEPARATOR -> out.append("\n\n");
            case Character.SPACE_SEPARATOR -> out.append(' ');
            case Character.SURROGATE -> out.append('\uFFFD');
            case Character.CONTROL -> appendControl(out, c);
            default -> {
                if (!isNonCharacter(c) && !steersDirection(c) && c != 0xFEFF) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static void appendControl(StringBuilder out, int c) {
        switch (c) {
            case '\n', 0x85 -> out.append('\n');
            case '\t', 0x0B, '\f' -> out.append(' ');
            default -> {
                // A C1 control is a windows-1252 quotation mark or dash that somebody took for ISO 8859-1.
                if (c >= 0x80 && WINDOWS_1252_C1.charAt(c - 0x80) != c) {
                    out.append(WINDOWS_1252_C1.charAt(c - 0x80));
                }
            }
        }
    }

    /** Embeddings, overrides and isolates, which can make a text read otherwise than it is; the marks LRM, RLM and ALM cannot. */
    private static boolean steersDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
