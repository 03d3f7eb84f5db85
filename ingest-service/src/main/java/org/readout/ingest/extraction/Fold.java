package org.readout.ingest.extraction;

import java.text.Normalizer;
import java.util.Arrays;

/** How spellings are made alike: lower case, no accents, one kind of apostrophe, one form of Arabic alef and yeh. */
final class Fold {
    private static final char NOTHING = 0;
    private static final char[] TABLE = new char[0x2100];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = folded(c);
        }
    }

    private Fold() {}

    /** The folded form of one character, or 0 when it counts for nothing (an accent, a tatweel). */
    static char of(char c) {
        return c < TABLE.length ? TABLE[c] : c;
    }

    static String of(CharSequence word) {
        char[] out = new char[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = of(word.charAt(i));
            if (c != NOTHING) {
                out[length++] = c;
            }
        }
        return new String(Arrays.copyOf(out, length));
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4', '\u02BB' -> '\'';
            case '\u0131', '\u0130' -> 'i';
            case '\u00F8', '\u00D8' -> 'o';
            case '\u0142', '\u0141' -> 'l';
            case '\u0111', '\u0110' -> 'd';
            case '\u0419', '\u0439' -> '\u0439';
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u0626' -> '\u064A';
            case '\u0624' -> '\u0648';
            case '\u0629' -> '\u0647';
            case '\u0640', '\u00AD', '\u200B', '\u200E', '\u200F' -> NOTHING;
            default -> decomposed(c);
        };
    }

    private static char decomposed(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(base.charAt(0));
    }
}
