package org.readout.ingest.identity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A person's name by its words as they sound, in Latin letters. */
record PersonName(List<String> words) {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");
    /** Parts that reports leave out or write otherwise. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "as", "ar", "az", "an", "bin", "bint", "ben", "ibn", "abu", "von", "van", "der", "den", "de",
            "da", "do", "dos", "di", "du", "la", "le", "ould", "uulu", "ogly", "oglu", "kyzy", "qizi", "mr", "mrs",
            "ms", "dr", "sir", "jr");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        var words = new ArrayList<String>();
        boolean consonantal = name.codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HEBREW);
        for (String word : LATIN.transliterate(name).replaceAll("['’ʻʼ`´]", "").split("[^a-z]+")) {
            if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.add(consonantal ? Sound.ofConsonantal(word) : Sound.of(word));
            }
        }
        return new PersonName(words);
    }

    /** The longest word, which is hardly ever left out; what a candidate is looked up by. */
    String key() {
        return words.stream()
                .map(Sound::consonants)
                .max((one, other) -> one.length() != other.length()
                        ? Integer.compare(one.length(), other.length())
                        : one.compareTo(other))
                .orElse("");
    }

    /** Whether both may be one person: each word of the shorter name is found in the longer one, initials counting as words. */
    boolean mayBe(PersonName other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = new ArrayList<>(words.size() <= other.words.size() ? other.words : words);
        boolean oneInFull = false;
        for (String word : inFullFirst(shorter)) {
            int place = place(word, longer);
            if (place < 0) {
                return joined(words).equals(joined(other.words));
            }
            oneInFull |= word.length() > 2 && longer.get(place).length() > 2;
            longer.remove(place);
        }
        return oneInFull;
    }

    private static List<String> inFullFirst(List<String> words) {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    private static int place(String word, List<String> among) {
        int found = -1;
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).equals(word)) {
                return i;
            }
            if (found < 0 && Sound.alike(word, among.get(i))) {
                found = i;
            }
        }
        return found;
    }

    /** Syllables of a given name are written in one word or in several. */
    private static String joined(List<String> words) {
        String[] sorted = String.join("", words).split("");
        Arrays.sort(sorted);
        return String.join("", sorted);
    }
}
