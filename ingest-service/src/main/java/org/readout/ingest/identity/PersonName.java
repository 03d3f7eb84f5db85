package org.readout.ingest.identity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name by its words as they sound, in Latin letters. */
record PersonName(List<String> words) {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’ʻʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
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
        for (String word : BETWEEN_WORDS.split(WITHIN_WORDS.matcher(latin(name)).replaceAll(""))) {
            if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.add(consonantal ? Sound.ofConsonantal(word) : Sound.of(word));
            }
        }
        return new PersonName(words);
    }

    private static String latin(String name) {
        boolean plain = name.chars().allMatch(letter -> letter < 128);
        return plain ? name.toLowerCase(Locale.ROOT) : LATIN.transliterate(name);
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
                return hasTheLettersOf(other);
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

    /** Syllables of a given name are written in one word or in several, in either order. */
    private boolean hasTheLettersOf(PersonName other) {
        return length() == other.length() && Arrays.equals(letters(), other.letters());
    }

    private int length() {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }

    private char[] letters() {
        char[] letters = String.join("", words).toCharArray();
        Arrays.sort(letters);
        return letters;
    }
}
