package org.readout.ingest.identity;

import java.util.List;

/** How a Latin word of a name sounds, as far as the usual ways of writing foreign names agree. */
final class Sound {
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int CONSONANTS_THAT_TELL = 3;

    /** In this order; what is written on the left sounds like what is on the right. A capital stands for a sound of its own until all are found. */
    private static final List<List<String>> SAME = List.of(
            List.of("shch", "s"),
            List.of("sch", "s"),
            List.of("tch", "C"),
            List.of("dzh", "z"),
            List.of("kh", "h"),
            List.of("gh", "g"),
            List.of("zh", "z"),
            List.of("sh", "s"),
            List.of("ch", "C"),
            List.of("dj", "z"),
            List.of("ph", "f"),
            List.of("th", "t"),
            List.of("dh", "d"),
            List.of("ts", "C"),
            List.of("tz", "C"),
            List.of("ou", "u"),
            List.of("oo", "u"),
            List.of("ee", "i"),
            List.of("x", "ks"),
            List.of("q", "k"),
            List.of("c", "k"),
            List.of("C", "c"),
            List.of("w", "v"),
            List.of("y", "i"),
            List.of("j", "i"));

    /** What one language hears for another. */
    private static final List<String> CONFUSED = List.of("hg", "iz", "ie", "ck", "cs", "bv", "fv");

    /** Consonants that some languages do not hear. */
    private static final String WEAK = "hzv";

    /** Marks a word of a script that leaves out vowels. */
    private static final char WITHOUT_VOWELS = '~';

    private static final String VOWELS = "aeiou";

    private Sound() {}

    /** The sound of a word that was written without its vowels, with its article. */
    static String ofConsonantal(String word) {
        String bare = word.startsWith("al") && word.length() > 4 ? word.substring(2) : word;
        return WITHOUT_VOWELS + of(bare.replace('w', 'u'));
    }

    static String of(String word) {
        String sound = word;
        for (List<String> same : SAME) {
            sound = sound.replace(same.get(0), same.get(1));
        }
        var once = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                once.append(sound.charAt(i));
            }
        }
        return once.toString();
    }

    /** The consonants, which scripts without vowels and careless ears agree on. */
    static String consonants(String sound) {
        var bare = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (VOWELS.indexOf(sound.charAt(i)) < 0 && sound.charAt(i) != WITHOUT_VOWELS) {
                bare.append(sound.charAt(i));
            }
        }
        return bare.isEmpty() ? sound : bare.toString();
    }

    /** Whether two words may be one: the same sound, the same consonants, consonants that languages hear differently, or an initial. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return confused(one.charAt(0), other.charAt(0));
        }
        String left = consonants(one);
        String right = consonants(other);
        if (one.indexOf(WITHOUT_VOWELS) == 0 || other.indexOf(WITHOUT_VOWELS) == 0) {
            return left.equals(right);
        }
        if (left.equals(right)) {
            return left.length() >= CONSONANTS_THAT_TELL || Math.abs(one.length() - other.length()) <= 1;
        }
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_A_SLIP && differOnlyByEar(left, right);
    }

    /** At one place: a consonant that is confused with another, or a weak one that is not heard at all. */
    private static boolean differOnlyByEar(String left, String right) {
        String shorter = left.length() <= right.length() ? left : right;
        String longer = left.length() <= right.length() ? right : left;
        int place = 0;
        while (place < shorter.length() && shorter.charAt(place) == longer.charAt(place)) {
            place++;
        }
        if (shorter.length() == longer.length()) {
            return confused(shorter.charAt(place), longer.charAt(place))
                    && shorter.substring(place + 1).equals(longer.substring(place + 1));
        }
        return WEAK.indexOf(longer.charAt(place)) >= 0
                && shorter.substring(place).equals(longer.substring(place + 1));
    }

    private static boolean confused(char one, char other) {
        return one == other || CONFUSED.stream().anyMatch(pair -> pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0);
    }
}
