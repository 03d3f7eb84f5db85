package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The case forms of Russian words, from the nominative that a pack gives: nouns by their ending, adjectives in all genders. Words that end in
 * another vowel stay as they are. More forms than exist do no harm; a text will not use them.
 */
final class RussianForms {
    private static final String[] HARD = {
        "ый", "ий", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ою", "ое", "ые", "ых", "ыми", "ие", "их", "им", "ими"
    };
    private static final String[] SOFT = {
        "ий", "его", "ему", "им", "ем", "яя", "юю", "ей", "ее", "ие", "их", "ими", "ая", "ую", "ые", "ых"
    };
    private static final String[] NOUN_A = {"а", "я", "ы", "и", "е", "у", "ю", "ой", "ей", "ою", "ею"};
    private static final String[] NOUN_IYA = {"ия", "ии", "ию", "ией", "ий", "иям", "иями", "иях"};
    private static final String[] NOUN_SOFT = {"ь", "я", "ю", "ем", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях"};
    private static final String[] NOUN_SHORT_I = {"й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"};
    private static final String[] NOUN_HARD = {
        "", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах"
    };
    private static final String[] NOUN_O = {"о", "а", "у", "ом", "е", "", "ам", "ами", "ах"};
    private static final String[] NOUN_IE = {"ие", "ия", "ию", "ием", "ии", "ий", "иям", "иями", "иях"};
    private static final String[] PLURAL_HARD = {"ы", "ов", "ам", "ами", "ах"};
    private static final String[] PLURAL_SOFT = {"и", "ей", "ов", "ев", "ям", "ями", "ях", "ам", "ами", "ах"};
    private static final String[] PLURAL = {"ы", "и", "ов", "ев", "ей", "", "ам", "ами", "ах", "ям", "ями", "ях"};
    /** Loses the vowel of the nominative; without the form that also means "after". */
    private static final List<String> AMBASSADOR =
            List.of("посол", "посла", "послу", "послом", "послы", "послов", "послам", "послами", "послах");

    private static final String[] ENDINGS = {
        "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ою", "ею", "ой", "ей", "ом", "ем", "ым", "им", "ую",
        "юю", "ая", "яя", "ов", "ев", "ия", "ии", "ию", "а", "я", "у", "ю", "е", "ы", "и", "й", "ь", "о"
    };

    private RussianForms() {}

    /** All forms of a folded word. */
    static List<String> of(String word) {
        int length = word.length();
        if (length < 3 || !isCyrillic(word)) {
            return List.of();
        }
        if (word.equals("посол")) {
            return AMBASSADOR;
        }
        char last = word.charAt(length - 1);
        String end = word.substring(length - 2);
        return switch (end) {
            case "ия" -> forms(word, 2, NOUN_IYA);
            case "ие" -> adjectivePlural(word) ? forms(word, 2, HARD) : forms(word, 2, NOUN_IE);
            case "ый", "ая", "ое", "ые", "ой" -> forms(word, 2, HARD);
            case "ий" -> forms(word, 2, length > 3 && word.charAt(length - 3) == 'н' ? SOFT : HARD);
            case "яя", "ее" -> forms(word, 2, SOFT);
            case "ец" -> forms(word.substring(0, length - 2) + "ц", 0, NOUN_HARD);
            default -> byLast(word, last);
        };
    }

    /** The case forms of a nominative plural such as "министры"; only itself when it is none. */
    static List<String> ofPlural(String word) {
        boolean hard = word.endsWith("ы");
        if (!hard && !word.endsWith("и")) {
            return List.of(word);
        }
        return forms(word, 1, hard ? PLURAL_HARD : PLURAL_SOFT);
    }

    private static List<String> byLast(String word, char last) {
        return switch (last) {
            case 'а', 'я' -> forms(word, 1, NOUN_A);
            case 'ь' -> forms(word, 1, NOUN_SOFT);
            case 'й' -> forms(word, 1, NOUN_SHORT_I);
            case 'ы', 'и' -> word.length() > 4 ? forms(word, 1, PLURAL) : List.of();
            case 'о' -> word.endsWith("ство") || word.endsWith("тво") ? forms(word, 1, NOUN_O) : List.of();
            case 'е', 'у', 'ю', 'э', 'ё' -> List.of();
            default -> forms(word, 0, NOUN_HARD);
        };
    }

    /** "Соединённые" and "внешние" are plural adjectives, "управление" is a noun. */
    private static boolean adjectivePlural(String word) {
        return !word.endsWith("ние") && !word.endsWith("тие");
    }

    private static List<String> forms(String word, int cut, String[] endings) {
        String stem = word.substring(0, word.length() - cut);
        var forms = new ArrayList<String>(endings.length);
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return forms;
    }

    private static boolean isCyrillic(String word) {
        char first = word.charAt(0);
        return first >= '\u0400' && first <= '\u04FF';
    }

    /** What two case forms of one personal name have in common. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() > 2 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
