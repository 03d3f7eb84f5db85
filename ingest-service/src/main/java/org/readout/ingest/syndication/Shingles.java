package org.readout.ingest.syndication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** The runs of four words in a text, as numbers. Case, accents and all signs between words are of the typesetter and do not count. */
final class Shingles {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Shingles() {}

    /** Those of a text, each once. */
    static long[] of(String text) {
        List<String> words = words(text);
        return LongStream.range(0, Math.max(0, words.size() - WORDS + 1))
                .map(start -> hash(words.subList((int) start, (int) start + WORDS)))
                .distinct()
                .toArray();
    }

    private static List<String> words(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        var words = new ArrayList<String>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static long hash(List<String> words) {
        long hash = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = hash * 1_099_511_628_211L + word.charAt(i);
            }
            hash = mixed(hash + 1);
        }
        return hash;
    }

    /** Spreads the bits of a number over all of it (the finaliser of SplitMix64; Steele, Lea and Flood, 2014). */
    static long mixed(long number) {
        long once = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
