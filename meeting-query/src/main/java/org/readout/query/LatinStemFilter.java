package org.readout.query;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings from folded words in Latin letters that mark number, gender or case in the languages of our wire:
 * plurals of English, French, Spanish and Portuguese, the plural and common cases of Turkish, and one final vowel of a long
 * word. Words of three letters stay; what remains is no dictionary form, only the same for all forms of a word.
 */
final class LatinStemFilter extends TokenFilter {
    private static final int LEAST = 4;
    private static final int LEAST_WITHOUT_VOWEL = 5;
    private static final int LEAST_BEFORE_CASE = 6;
    private static final Set<String> BEHIND_TURKISH_PLURAL = Set.of(
            "", "i", "in", "a", "e", "da", "de", "dan", "den", "ini", "inin", "ina", "ine", "inda", "inde", "indan",
            "inden");
    private static final Set<String> TURKISH_CASES = Set.of("da", "de", "dan", "den", "unun", "inin");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LatinStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public final boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= LEAST && isLatin()) {
            String word = term.toString();
            String stem = stemOfLetters(word);
            if (!stem.equals(word)) {
                term.setEmpty().append(stem);
            }
        }
        return true;
    }

    private boolean isLatin() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) < 'a' || term.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The stem of a word in small ASCII letters and digits. */
    static String stem(String word) {
        return word.length() >= LEAST && word.chars().allMatch(c -> c >= 'a') ? stemOfLetters(word) : word;
    }

    private static String stemOfLetters(String word) {
        if (word.length() > LEAST && word.endsWith("ies")) {
            return cut(word, 2); // countries, économies: as country and économie
        }
        if (word.length() >= 7 && word.endsWith("coes")) {
            return cut(word, 3); // cooperações
        }
        if (word.length() >= 6 && word.endsWith("cao")) {
            return cut(word, 2); // cooperação
        }
        return withoutVowel(withoutTurkishEnding(singular(word)));
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("eaux") || (length > 5 && word.endsWith("oes"))) {
            return word.endsWith("x") ? cut(word, 1) : cut(word, 2); // bureaux, embargoes
        }
        if (length > 5 && word.endsWith("aux")) {
            return cut(word, 2) + "l"; // nationaux
        }
        boolean isPlural = word.endsWith("s") && "siu".indexOf(word.charAt(length - 2)) < 0;
        return isPlural ? cut(word, 1) : word;
    }

    private static String withoutTurkishEnding(String word) {
        int plural = Math.max(word.lastIndexOf("lar"), word.lastIndexOf("ler"));
        if (plural >= LEAST && BEHIND_TURKISH_PLURAL.contains(word.substring(plural + 3))) {
            return word.substring(0, plural);
        }
        for (int length = 4; length >= 2; length--) {
            int stem = word.length() - length;
            if (stem >= LEAST_BEFORE_CASE && TURKISH_CASES.contains(word.substring(stem))) {
                return word.substring(0, stem);
            }
        }
        return word;
    }

    private static String withoutVowel(String word) {
        int last = word.length() - 1;
        if (last >= 3 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return cut(word, 1) + "i";
        }
        return last >= LEAST_WITHOUT_VOWEL && "aeiou".indexOf(word.charAt(last)) >= 0 ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
