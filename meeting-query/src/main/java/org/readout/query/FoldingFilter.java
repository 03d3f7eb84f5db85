package org.readout.query;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lower case, compatible forms made one (NFKD), accents and vowel points removed, elisions and suffixes behind an apostrophe
 * cut ({@code l'accord}, {@code Kazakhstan's}, {@code Türkiye'nin}), and no sign left but letters and digits. What it makes
 * of a word it leaves alone when it meets it again.
 */
final class FoldingFilter extends TokenFilter {
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "lorsqu", "puisqu", "jusqu", "dell", "nell", "all", "sull",
            "dall", "un");
    private static final int LONGEST_SUFFIX = 6;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public final boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String folded = fold(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** ASCII letters and digits, made small on the way: most words of most texts. */
    private boolean isPlain() {
        char[] word = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            char c = word[i];
            if (c >= 'A' && c <= 'Z') {
                word[i] = (char) (c + ('a' - 'A'));
            } else if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        String bare = withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFKD));
        return lettersAndDigits(withoutApostrophe(lowerAscii(bare)));
    }

    private static String withoutMarks(String decomposed) {
        var kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean isShortI = c == '\u0306' && i > 0 && "иИ".indexOf(decomposed.charAt(i - 1)) >= 0;
            if (isShortI || !isMark(c)) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Combining accents, Hebrew and Arabic points, the Arabic stroke; not the vowel signs of the scripts of India. */
    private static boolean isMark(char c) {
        return (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u0591' && c <= '\u05c7')
                || (c >= '\u064b' && c <= '\u065f')
                || c == '\u0670'
                || (c >= '\u06d6' && c <= '\u06ed')
                || c == '\u0640';
    }

    private static String lowerAscii(String word) {
        char[] in = word.toCharArray();
        char[] out = new char[4 * in.length];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        var lower = new StringBuilder(length);
        new String(out, 0, length)
                .codePoints()
                .map(Character::toLowerCase)
                .map(c -> c == 'ς' ? 'σ' : c)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }

    private static String withoutApostrophe(String word) {
        String rest = word;
        for (int at = apostrophe(rest); at >= 0; at = apostrophe(rest)) {
            String before = rest.substring(0, at);
            String after = rest.substring(at + 1);
            boolean isSuffix = (before.length() >= 3 && after.length() <= LONGEST_SUFFIX) || after.equals("s");
            rest = ELIDED.contains(before) ? after : isSuffix ? before : before + after;
        }
        return rest;
    }

    private static int apostrophe(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("'\u2018\u2019\u02bc\u02bb:".indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String lettersAndDigits(String word) {
        var kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean isPoint = c == '.' && isDigit(word, i - 1) && isDigit(word, next);
            if (isPoint || Character.isLetterOrDigit(c) || isVowelSign(c)) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept.toString();
    }

    private static boolean isDigit(String word, int at) {
        return at >= 0 && at < word.length() && Character.isDigit(word.charAt(at));
    }

    private static boolean isVowelSign(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
