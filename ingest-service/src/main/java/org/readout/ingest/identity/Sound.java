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

    /** Beginnings that one language hears for another. */
    private static final List<String> BEGIN_ALIKE = List.of("hg", "iz", "ie", "ck", "cs", "bv");

    /** Marks a word of a script that leaves out vowels. */
    private static final String WITHOUT_VOWELS = "~";

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
        String bare = sound.replaceAll("[aeiou~]", "");
        return bare.isEmpty() ? sound : bare;
    }

    /** Whether two words may be one: the same sound, a slip in a long word, the same consonants, or an initial. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return beginAlike(one, other);
        }
        String consonants = consonants(one);
        boolean consonantal = one.startsWith(WITHOUT_VOWELS) || other.startsWith(WITHOUT_VOWELS);
        if ((consonantal || consonants.length() >= CONSONANTS_THAT_TELL) && consonants.equals(consonants(other))) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= LONG_ENOUGH_FOR_A_SLIP
                && beginAlike(one, other)
                && distance(one, other) <= Math.max(1, shorter / 5);
    }

    private static boolean beginAlike(String one, String other) {
        char first = one.charAt(0);
        char second = other.charAt(0);
        return first == second
                || BEGIN_ALIKE.stream().anyMatch(pair -> pair.indexOf(first) >= 0 && pair.indexOf(second) >= 0);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
