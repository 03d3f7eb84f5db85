package org.readout.ingest.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language packs there are, and which of them a text calls for. */
final class Packs {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "es", "ar", "tr");
    private static final int SAMPLE = 1_500;
    /** How many more frequent words another language must show than the told one. */
    private static final int SURPLUS = 3;

    private static final Map<String, Pack> PACKS = load();

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

    static Optional<Pack> of(String language) {
        return Optional.ofNullable(PACKS.get(language));
    }

    /** The language whose frequent words make up most of the text, the told one in doubt; {@code und} when it is none of ours. */
    static String guess(String text, Optional<String> told) {
        var counts = new LinkedHashMap<String, Integer>();
        int words = count(Fold.of(text.substring(0, Math.min(text.length(), SAMPLE))), counts);
        String best = "und";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        boolean doubtful =
                most < told.map(language -> counts.getOrDefault(language, 0)).orElse(0) + SURPLUS;
        if (doubtful && told.isPresent() && PACKS.containsKey(told.get())) {
            return told.get();
        }
        return most * 12 >= words && most > 0 ? best : "und";
    }

    private static int count(String sample, Map<String, Integer> counts) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = sample.substring(start, i);
                words++;
                PACKS.forEach((language, pack) -> {
                    if (pack.stopWords().contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
                start = -1;
            }
        }
        return words;
    }
}
