package org.readout.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** "Did you mean": the nearest known word by Levenshtein distance, when it is near enough to be a slip. */
final class Suggestion {
    private static final int LONGEST = 40;

    private Suggestion() {}

    static String among(Collection<String> known, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > LONGEST) {
            return "";
        }
        int tolerated = Math.max(1, lower.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate.toLowerCase(Locale.ROOT), lower)))
                .filter(candidate -> distance(candidate.toLowerCase(Locale.ROOT), lower) <= tolerated)
                .map(candidate -> ", did you mean '" + candidate + "'?")
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
