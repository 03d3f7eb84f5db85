package org.readout.ingest.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The language packs there are, and which of them a text calls for. */
final class Packs {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "es", "ar", "tr");
    private static final int SAMPLE = 1_500;
    /** How many more frequent words another language must show than the told one. */
    private static final int SURPLUS = 3;

    private static final Map<String, Pack> PACKS = load();
    private static final int[] NONE = {};
    /** Frequent words with the places of their languages. */
    private static final Map<String, int[]> FREQUENT = frequent();

    private Packs() {}

    private static Map<String, Pack> load() {
        var packs = new LinkedHashMap<String, Pack>();
        for (String language : LANGUAGES) {
            if (PackFiles.exist(language)) {
                packs.put(language, PackFiles.read(language));
            }
        }
        return packs;
    }

    private static Map<String, int[]> frequent() {
        var frequent = new HashMap<String, int[]>();
        PACKS.forEach((language, pack) -> {
            for (String word : pack.stopWords()) {
                frequent.merge(
                        word,
                        new int[] {LANGUAGES.indexOf(language)},
                        (some, more) -> IntStream.concat(Arrays.stream(some), Arrays.stream(more))
                                .toArray());
            }
        });
        return frequent;
    }

    static Optional<Pack> of(String language) {
        return Optional.ofNullable(PACKS.get(language));
    }

    /** The language whose frequent words make up most of the text, the told one in doubt; {@code und} when it is none of ours. */
    static String guess(String text, Optional<String> told) {
        int[] counts = new int[LANGUAGES.size()];
        int words = count(Fold.of(text.substring(0, Math.min(text.length(), SAMPLE))), counts);
        String best = "und";
        int most = 0;
        for (int language = 0; language < counts.length; language++) {
            if (counts[language] > most) {
                most = counts[language];
                best = LANGUAGES.get(language);
            }
        }
        int ofTold = told.map(LANGUAGES::indexOf)
                .filter(language -> language >= 0)
                .map(language -> counts[language])
                .orElse(0);
        boolean doubtful = most < ofTold + SURPLUS;
        if (doubtful && told.isPresent() && PACKS.containsKey(told.get())) {
            return told.get();
        }
        return most * 12 >= words && most > 0 ? best : "und";
    }

    private static int count(String sample, int[] counts) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                for (int language : FREQUENT.getOrDefault(sample.substring(start, i), NONE)) {
                    counts[language]++;
                }
                start = -1;
            }
        }
        return words;
    }
}
