package org.readout.ingest.formats.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of months in the languages of the wires, from CLDR. A name that means two months in two languages means none; English comes first. */
final class Months {
    private static final String LANGUAGES =
            "ru kk uz uz-Cyrl ky tk az tr tg mn uk be bg sr sr-Latn mk hr bs sl pl cs sk hu ro de nl fr es pt it"
                    + " ca el ar fa he ka hy et lv lt fi sv da nb is id ms vi sw hi ur sq eu ga cy";
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    /** The month that a word names, from 1 for January. */
    static OptionalInt named(String word, boolean orItsBeginning) {
        String key = word.toLowerCase(Locale.ROOT);
        Integer month = NAMES.get(key);
        if (month == null && orItsBeginning && key.length() > 3 && key.charAt(0) < 0x80) {
            month = NAMES.get("en:" + key.substring(0, 3)); // "Janaury", "Sept"
        }
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** Whether a month is named in a text. */
    static boolean named(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (NAMES.containsKey(words.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES.split(" ")) {
            of(language).forEach((name, month) -> {
                Integer other = names.put(name, month);
                if (other != null && !other.equals(month)) {
                    ambiguous.add(name);
                }
            });
        }
        names.keySet().removeAll(ambiguous);
        Map<String, Integer> english = of("en");
        names.putAll(english);
        english.forEach((name, month) -> names.put("en:" + name.substring(0, 3), month));
        return Map.copyOf(names);
    }

    private static Map<String, Integer> of(String language) {
        Map<String, Integer> names = new HashMap<>();
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language));
        for (int width : WIDTHS) {
            for (int context : CONTEXTS) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < 12; i++) {
                    Matcher word = WORD.matcher(months[i].toLowerCase(Locale.ROOT));
                    if (word.find()
                            && word.group().length()
                                    == months[i].replace(".", "").length()) {
                        names.put(word.group(), i + 1);
                    }
                }
            }
        }
        return names;
    }
}
